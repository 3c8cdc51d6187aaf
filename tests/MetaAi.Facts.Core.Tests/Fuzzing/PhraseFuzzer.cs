using System.Globalization;
using System.Text;
using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>
/// Real phrases, broken at random: characters and words deleted, inserted, swapped and repeated, two phrases spliced, digits replaced, and every odd
/// character put in. One seed always gives the same phrases.
/// </summary>
public sealed class PhraseFuzzer
{
    private const int MostChanges = 4;

    // Beyond what is read as a phrase at all, so that the limit is crossed too.
    private const int LongestPhrase = 5000;

    private static readonly string[] Words =
    [
        "-", "−", "–", "±", "+/-", "%", "€", "$", "US$", "M", "Md", "bn", "k", "(", ")", ".", ",", "'", "/", "x", "0", "00", "007", "5", "12", "250", "000", "2024", "9999",
        "99999999999999999999", "0,00000000000000000000000000001", "79228162514264337593543950335", "à", "de", "d'", "et", "ou", "entre", "plus de", "moins", "environ",
        "au moins", "milliards", "trillions", "mille", "cent", "vingt", "quatre-vingt", "demi", "et demi", "dizaine", "tiers", "sur", "fois", "fois moins", "ans", "juin",
        "lundi", "T2", "FY", "siècle", "XXI", "e", "dernier", "avant", "fin", "mi-", "d'ici", "année", "semaine prochaine", "virgule", "and", "a", "half", "of", "to",
        "million", "quintillion", "hundred", "the", "first", "months", "dollars", "point", "last", "year", "between", "out of", "½", "⅞", "CHF", "centimes",
    ];

    private static readonly string[] OddCharacters =
    [
        "\0", "\u0001", "\u001B", "\u007F", "\u00AD", "\u0301", "\u0300", "\u0327", "\u0336", "\u20DD", "\u200B", "\u200C", "\u200D", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066",
        "\u2069", "\uFEFF", "\uFFFD", "\uFFFF", "\uD800", "\uDBFF", "\uDC00", "\uDFFF", "\uD83D\uDE00", "\uD835\uDFCF", "\u0660", "\u0664", "\u06F5", "\u0967", "\uFF11", "\uFF0C", "²", "³", "Ⅻ",
        "İ", "ı", "ß", "ﬁ", "ǆ", "Å", "é", "e\u0301", "«", "»", "‰", "′", "₠", "\u066B", "\u066C", "\u2044", "\u2215",
    ];

    private static readonly string[] Spaces =
    [
        " ", "\t", "\n", "\v", "\f", "\r", "\r\n", "\u0085", "\u00A0", "\u1680", "\u180E", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009",
        "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000",
    ];

    private static readonly string[] Languages = ["fr", "en", "en-US", "en-GB", "fr-CH", "FR_fr", "de", ""];

    private static readonly string?[] IssueDates = [null, "2025-07-01", "0001-01-01", "9999-12-31", "2024?", "2024-02-29", "../2024"];

    // Each kind alone, all, none, and two that the same words may be.
    private static readonly FigureKinds[] Kinds =
        [.. Enum.GetValues<FigureKind>().Select(kind => (FigureKinds)(1 << (int)kind)), FigureKinds.Any, FigureKinds.None, FigureKinds.Money | FigureKinds.Count, FigureKinds.Number | FigureKinds.Date];

    private readonly Random random;
    private readonly (string Text, ReadingContext Context)[] phrases;
    private readonly ReadingContext[] contexts;

    /// <summary>A source of phrases.</summary>
    /// <param name="seed">The same seed, the same phrases.</param>
    /// <param name="rows">The phrases to break, with their contexts; not empty.</param>
    public PhraseFuzzer(int seed, IReadOnlyList<CaseRow> rows)
    {
        random = new Random(seed);
        phrases = [.. rows.Select(row => (row.Text, row.Context))];
        contexts = [.. phrases.Select(phrase => phrase.Context).Distinct(), .. ExtremeContexts()];
    }

    /// <summary>The next phrase.</summary>
    public FuzzInput Next()
    {
        var (text, own) = Pick(phrases);
        for (var changes = random.Next(MostChanges + 1); changes > 0; changes--)
        {
            text = Change(text);
        }

        // As the row has it, with one of the kinds asked for, or with anything declared.
        var context = random.Next(4) switch
        {
            0 or 1 => own,
            2 => own with { Kinds = Pick(Kinds) },
            _ => Pick(contexts),
        };
        return new FuzzInput(text.Length > LongestPhrase ? text[..LongestPhrase] : text, context);
    }

    private static IEnumerable<ReadingContext> ExtremeContexts() =>
        from language in Languages
        from issued in IssueDates
        from kinds in Kinds
        select new ReadingContext
        {
            Language = language,
            Kinds = kinds,
            Issued = EdtfDate.TryParse(issued),
            Period = issued == "2024?" ? EdtfDate.TryParse("9999") : null,
            FiscalYearStart = issued is null ? null : language.Length + 8,
            Currency = kinds == FigureKinds.Any ? null : "CAD",
        };

    private string Change(string text)
    {
        var at = random.Next(text.Length + 1);
        var other = random.Next(text.Length + 1);
        var (from, to) = at <= other ? (at, other) : (other, at);
        return random.Next(18) switch
        {
            0 when at < text.Length => text.Remove(at, 1),
            1 => text.Remove(from, to - from),
            2 => text.Insert(at, Pick(Words)),
            3 => text.Insert(at, $" {Pick(Words)} "),
            4 => text.Insert(at, Pick(OddCharacters)),
            5 => text.Insert(at, Pick(Spaces)),
            6 => text.Insert(at, ((char)random.Next(0x250)).ToString()),
            7 => text.Insert(at, ((char)random.Next(0x10000)).ToString()),
            8 when to < text.Length => Swap(text, from, to),
            9 => text.Insert(at, text[from..to]),
            10 => ChangeWords(text, words => words.RemoveAt(random.Next(words.Count))),
            11 => ChangeWords(text, words => words.Insert(random.Next(words.Count), words[random.Next(words.Count)])),
            12 => ChangeWords(text, words => (words[0], words[^1]) = (words[^1], words[0])),
            13 => text[..at] + Tail(Pick(phrases).Text),
            14 => $"{text} {Pick(phrases).Text}",
            15 => ReplaceDigits(text),
            16 => text.Replace(" ", Pick(Spaces), StringComparison.Ordinal),
            17 when random.Next(50) == 0 => Repeat(text[from..to]),
            _ => ReplaceDigits(text),
        };
    }

    private static string Swap(string text, int from, int to)
    {
        var characters = text.ToCharArray();
        (characters[from], characters[to]) = (characters[to], characters[from]);
        return new string(characters);
    }

    private static string ChangeWords(string text, Action<List<string>> change)
    {
        var words = text.Split(' ').ToList();
        change(words);
        return string.Join(' ', words);
    }

    private string ReplaceDigits(string text)
    {
        var changed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            changed.Append(char.IsAsciiDigit(character) ? random.Next(10).ToString(CultureInfo.InvariantCulture) : character.ToString());
        }

        return changed.ToString();
    }

    private string Tail(string phrase) => phrase[random.Next(phrase.Length)..];

    private string Repeat(string piece) =>
        piece.Length == 0 ? piece : string.Concat(Enumerable.Repeat(piece, random.Next(2, Math.Max(3, LongestPhrase / piece.Length))));

    private T Pick<T>(T[] choices) => choices[random.Next(choices.Length)];
}
