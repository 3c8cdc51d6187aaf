using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Core.Tests.Scanning;

/// <summary>Texts that nobody wrote are scanned to their end.</summary>
public sealed class HostileScanTests
{
    private const int Length = 200_000;

    [Theory]
    [InlineData("7")]
    [InlineData(" ")]
    [InlineData("de ")]
    [InlineData("1 1 1 1 ")]
    [InlineData("entre ")]
    [InlineData("between ")]
    [InlineData("\u0301")]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("1-")]
    [InlineData("1,")]
    [InlineData("0 1 2 ")]
    [InlineData("mille ")]
    [InlineData("un ")]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("de 1 à ")]
    [InlineData("€")]
    [InlineData("1 et ")]
    [InlineData("a")]
    public void One_long_line_of_anything(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
        foreach (var context in (ReadingContext[])[Found.French, Found.English])
        {
            var end = 0;
            foreach (var found in FigureScanner.Scan(text, context))
            {
                (found.Utf16.Start >= end && found.Utf16.End > found.Utf16.Start).ShouldBeTrue();
                end = found.Utf16.End;
            }

            end.ShouldBeLessThanOrEqualTo(text.Length);
        }
    }

    /// <summary>"2GW": nothing stands before the number, and nothing between it and its unit.</summary>
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_number_and_what_touches_it_alone(string language)
    {
        var context = Found.Context(language);
        var units = LanguagePacks.Find(language)!.Units;
        foreach (var unit in new PhraseTable[] { units.Symbols, units.Durations, units.Currencies, units.Percents, units.Points }.SelectMany(table => table.Phrases).Distinct())
        {
            foreach (var text in new[] { "2" + unit, "12" + unit, "2" + unit.ToUpperInvariant() })
            {
                Found.ShouldHold(FigureScanner.Scan(text, context), text, context);
            }
        }
    }

    // No theory: its data would not keep what is no text.
    [Fact]
    public void Lone_surrogates()
    {
        One_long_line_of_anything("\uD83D");
        One_long_line_of_anything("\uDE00");
    }

    [Fact]
    public void Anything() => Writing.Holds(HostileText.Any, text => Found.ShouldHold(FigureScanner.Scan(text, Found.French), text, Found.French));
}
