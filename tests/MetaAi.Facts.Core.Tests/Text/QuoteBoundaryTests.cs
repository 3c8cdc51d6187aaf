using MetaAi.Facts.Judging;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>What tears words out of a larger word or number, and what is mere punctuation.</summary>
public sealed class QuoteBoundaryTests
{
    // As docs/evidence.md lists them, and some of other scripts and widths.
    private const string Separators = ".,':/_·^×÷\u066B\u2044\u2215\uFF0C\uFF0E";

    private static readonly (string Words, bool IsNumber)[] Sides = [("12", true), ("cale", false), (")", false), ("", false)];

    [Fact]
    public void A_separator_tears_only_where_it_joins_two_numbers()
    {
        foreach (var separator in Separators)
        {
            foreach (var (quote, isNumber) in Sides.Where(side => side.Words.Length > 1))
            {
                foreach (var (other, isOtherNumber) in Sides)
                {
                    var isTorn = isNumber && isOtherNumber;
                    ShouldBe(isTorn, $"Le quai {other}{separator}{quote} est long", quote.Length, other.Length + separator.ToString().Length + 8);
                    ShouldBe(isTorn, $"Le quai {quote}{separator}{other} est long", quote.Length, 8);
                }
            }
        }
    }

    [Fact]
    public void Half_of_a_character_is_torn_out_of_it()
    {
        foreach (var character in (string[])["\U0001F6A2", "\U0001D7D9", "\U0001D49C"])
        {
            ShouldBe(true, $"Le quai {character} est long", 1, 8);
            ShouldBe(true, $"Le quai {character} est long", 1, 9);
            ShouldBe(false, $"Le quai {character} est long", 2, 8);
        }
    }

    [Fact]
    public void A_mark_that_is_written_over_the_last_character_tears()
    {
        // An enclosing keycap, a spacing vowel sign, and marks above and below.
        foreach (var mark in "\u20E3\u20DD\u0903\u0301\u0323")
        {
            ShouldBe(true, $"Le quai 3{mark} est long", 1, 8);
        }
    }

    private static void ShouldBe(bool isTorn, string text, int length, int start)
    {
        var made = new FactText("made.txt", text);
        var folded = made.Folded;
        var touching = QuoteBoundary.Touching(made, folded.ToFolded(start), folded.ToFolded(start + length));

        touching?.Kind.ShouldBe(CueKind.Touch);
        (touching is not null).ShouldBe(isTorn, $"'{text}' at {start}");
    }
}
