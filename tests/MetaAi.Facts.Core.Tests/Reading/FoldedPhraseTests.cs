using System.Text;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>
/// Words are folded many characters at a time, and found by masks of 64: whatever stands where, the outcome is what looking at one character after
/// the other gives.
/// </summary>
public class FoldedPhraseTests
{
    private const int Texts = 20_000;

    // Of every kind that is treated apart: letters of ASCII, of Latin-1 and beyond, signs among the letters, spaces, apostrophes, dashes, marks.
    private static readonly string[] Pieces =
    [
        "a", "b", "mois", "milliards", "Entre", "É", "é", "À", "ß", "ÿ", "Œ", "œ", "Ł", "İ", "Ω", "×", "÷", "ª", "µ", "º", " ", " ", " ", "  ", "\t", "\f", "\u2029", "\u00A0", "\u2014",
        "\u202F", "'", "\u2019", "`", "´", "-", "\u2013", "\u2212", "e\u0301", "\u0301", "1", "2025", "12,4", "%", "€", "$", ".", ",", "½", "\uD83D\uDE00",
        "anticonstitutionnellement", "MAJUSCULES",
    ];

    [Fact]
    public void Folds_as_character_by_character()
    {
        var folded = new FoldedPhrase();
        foreach (var text in RandomTexts())
        {
            folded.Fold(text.AsSpan(), LanguagePacks.Find("fr")!.Roles);

            // But for the minus sign and the dash between phrases, which texts take for a dash.
            var cased = folded.Cased.ToString().Replace(FoldedPhrase.Minus, '-').Replace(FoldedPhrase.LongDash, '-');
            cased.ShouldBe(TextFolding.FoldWords(text));
            folded.Lower.ToString().ShouldBe(new string([.. folded.Cased.ToArray().Select(char.ToLowerInvariant)]));
            for (var i = 0; i < cased.Length; i++)
            {
                var (start, length) = folded.Origin(i, i + 1);
                TextFolding.Fold(text.Substring(start, length))[0].ShouldBe(cased[i]);
                folded.PositionOf(start).ShouldBe(i);
            }
        }
    }

    [Fact]
    public void Keeps_the_dashes_between_phrases()
    {
        var folded = new FoldedPhrase();
        foreach (var text in RandomTexts())
        {
            folded.Fold(text.AsSpan(), LanguagePacks.Find("fr")!.Roles);

            folded.Cased.ToString().ShouldBe(WithDashes(text));
        }
    }

    [Fact]
    public void Finds_words_as_character_by_character()
    {
        var folded = new FoldedPhrase();
        var roles = LanguagePacks.Find("fr")!.Roles;
        foreach (var text in RandomTexts())
        {
            folded.Fold(text.AsSpan(), roles);
            var lower = folded.Lower;
            var anchors = new List<int>();
            for (var i = 0; i < lower.Length; i++)
            {
                var isInside = i > 0 && char.IsLetter(lower[i]) && char.IsLetter(lower[i - 1]);
                var key = isInside || lower[i] == ' ' ? WordKey.None : WordKey.Of(lower.Slice(i));
                folded.KeyAt(i).ShouldBe(key);
                var isDigit = lower[i] is >= '0' and <= '9';
                var role = key == WordKey.None || isDigit ? WordRole.None : roles.Of(key);
                folded.Can(i, (WordRole)ushort.MaxValue).ShouldBe(role != WordRole.None);
                if ((role & WordRole.Anchor) != 0 || (isDigit && (i == 0 || lower[i - 1] is not (>= '0' and <= '9'))))
                {
                    anchors.Add(i);
                }
            }

            var found = new List<int>();
            for (var anchor = folded.NextAnchor(0); anchor != int.MaxValue; anchor = folded.NextAnchor(anchor + 1))
            {
                found.Add(anchor);
            }

            found.ShouldBe(anchors);
        }
    }

    // What folding would take away stands aside in characters that it leaves alone.
    private static string WithDashes(string text)
    {
        const char Dash = '\uE000';
        const char Minus = '\uE001';
        var aside = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            aside.Append(text[i] == '\u2014' && !(IsOfNumber(text, i - 1) && IsOfNumber(text, i + 1)) ? Dash : text[i] == FoldedPhrase.Minus ? Minus : text[i]);
        }

        return TextFolding.Fold(aside.ToString()).Trim(' ').Replace(Dash, FoldedPhrase.LongDash).Replace(Minus, FoldedPhrase.Minus);
    }

    private static bool IsOfNumber(string text, int index) => index >= 0 && index < text.Length && (char.IsDigit(text[index]) || text[index] is '%' or '€' or '$');

    private static IEnumerable<string> RandomTexts()
    {
        var random = new Random(20_261_122);
        for (var i = 0; i < Texts; i++)
        {
            yield return string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => Pieces[random.Next(Pieces.Length)]));
        }
    }
}
