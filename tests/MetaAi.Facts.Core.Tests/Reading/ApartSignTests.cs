using MetaAi.Facts.Core.Tests.Reading.Oracles;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Reading.Meaning;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>A dash before a space is a minus sign where the words start, after a word that joins two bounds, and where a caller that sees the text says so.</summary>
public sealed class ApartSignTests
{
    private static readonly string[] Dashes = ["- ", "– ", "\u2212 ", "-\u00A0", "–\u202F", "\u2010 "];

    private static IEnumerable<CaseRow> Positive => WorkedRows.Read.Where(row => row.Hedge == "exact" && row.Low == row.High && char.IsAsciiDigit(row.Text[0]) && row.Kind is "money" or "percent" or "points");

    [Fact]
    public void A_dash_apart_at_the_start_is_a_minus_sign() => Oracle.HoldsForAll(
        from row in Positive from dash in Dashes select (row, dash),
        example =>
        {
            var apart = FigureReader.Read(example.dash + example.row.Text, example.row.Context);
            var touching = FigureReader.Read("-" + example.row.Text, example.row.Context);
            return apart.IsRead == touching.IsRead && CaseRow.Describe(apart) == CaseRow.Describe(touching) && (!apart.IsRead || apart.Known.High!.Value.Number.Numerator <= 0)
                ? null
                : $"{example.row.Lang}: '{example.dash + example.row.Text}' was read as {CaseRow.Describe(apart)}";
        });

    [Theory]
    [InlineData("Marge : |- 7,6 %", true)]
    [InlineData("Marge |- 7,6 %", true)]
    [InlineData("Marge |- 7,6 %", false)]
    public void Within_a_text_a_dash_apart_is_a_sign_where_the_caller_says_so(string text, bool isSign)
    {
        var position = text.IndexOf('|', StringComparison.Ordinal);
        using var scope = ReadingScope.Over(text.Remove(position, 1), LanguagePacks.Find("fr")!, new ReadingContext { Language = "fr" });
        scope.ApartSignAt = isSign ? position : -1;
        MeasureFigure.TryRead(scope, position, out var read).ShouldBe(isSign);
        read.Figure.Low?.ToString().ShouldBe(isSign ? "-7.6" : null);
    }
}
