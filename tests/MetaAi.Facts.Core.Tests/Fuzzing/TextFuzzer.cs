using System.Text;
using MetaAi.Facts.Core.Tests.Reading;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>
/// Texts of broken phrases, with other words, cues and walls between them or nothing at all: a phrase may be the very first or the very last of a text. One
/// seed always makes the same.
/// </summary>
/// <param name="seed">The seed.</param>
/// <param name="rows">The phrases to break, with their contexts; not empty.</param>
public sealed class TextFuzzer(int seed, IReadOnlyList<CaseRow> rows)
{
    private const int MostPhrases = 4;

    private static readonly string[] Between =
    [
        "", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\f", "|", ", ", "; ", ". ", ": ", " - ", "-", " – ", " — ", " (", ") ", " « ", " », ", "/", " / ", "\u00A0", "\u202F", "\u200B", "...",
        " le port a ", " dont ", " et ", " ou ", " à ", " contre ", " soit ", " environ ", " plus de ", " moins de ", " pas ", " ne dépasse pas ", " voire ", " millions ", " de ", " puis ", " article ", " Phase ",
        " the harbour has ", " of which ", " and ", " or ", " to ", " from ", " against ", " about ", " more than ", " not ", " rather than ", " million ", " per ", " by ", " page ", " or so ", "% ", " €", "$", "\n- ", "\n> ",
        " zyx ", " bateaux ", " boats ", "\uFFFD", "\uFEFF", "\u202E",
    ];

    private readonly Random random = new(seed);
    private readonly PhraseFuzzer phrases = new(seed, rows);

    /// <summary>The next text.</summary>
    public FuzzInput Next() => Make(out _);

    /// <summary>The next text, and a quote of it: one of its phrases, or any of its words.</summary>
    public FuzzInput NextWithQuote()
    {
        var made = Make(out var phrase);
        return made with { Quote = random.Next(2) == 0 ? phrase : Stretch(made.Text) };
    }

    private FuzzInput Make(out string phrase)
    {
        var first = phrases.Next();
        phrase = first.Text;
        var text = new StringBuilder(random.Next(2) == 0 ? "" : Pick());
        text.Append(first.Text);
        for (var more = random.Next(MostPhrases); more > 0; more--)
        {
            var next = phrases.Next().Text;
            phrase = random.Next(2) == 0 ? next : phrase;
            text.Append(Pick()).Append(next);
        }

        return first with { Text = text.Append(random.Next(2) == 0 ? "" : Pick()).ToString() };
    }

    private string Pick() => Between[random.Next(Between.Length)] + (random.Next(4) == 0 ? Between[random.Next(Between.Length)] : "");

    private string Stretch(string text)
    {
        var start = random.Next(text.Length + 1);
        return text.Substring(start, Math.Min(text.Length - start, random.Next(1, 40)));
    }
}
