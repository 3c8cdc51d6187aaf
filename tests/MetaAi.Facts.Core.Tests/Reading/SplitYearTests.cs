using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>Two years of which the second has two digits are one year of twelve months, and never silently two years of the calendar.</summary>
public sealed class SplitYearTests
{
    [Theory]
    [InlineData("en-US", 10, "2024-25", "2024-10-01", "2025-09-30", true)]
    [InlineData("en", null, "2015/16", "2015-01-01", "2016-12-31", true)]
    [InlineData("fr", 4, "2024-25", "2024-04-01", "2025-03-31", true)]
    [InlineData("en-US", 10, "2024–25 fiscal year", "2024-10-01", "2025-09-30", false)]
    [InlineData("en-US", 10, "the 2025 financial year", "2024-10-01", "2025-09-30", false)]
    [InlineData("en-US", 10, "third quarter of the 2025 fiscal year", "2025-04-01", "2025-06-30", false)]
    [InlineData("en", 4, "Q3 2024-25", "2024-10-01", "2024-12-31", false)]
    [InlineData("fr", 4, "premier semestre 2024/25", "2024-04-01", "2024-09-30", false)]
    [InlineData("fr", 4, "exercice 2024/25", "2024-04-01", "2025-03-31", false)]
    [InlineData("en", 4, "1914-18", "1914-01-01", "1918-12-31", false)]
    [InlineData("en", 4, "2024-2025", "2024-01-01", "2025-12-31", false)]
    public void It_is_the_fiscal_year_where_its_start_is_declared(string language, int? start, string text, string first, string last, bool isDoubtful)
    {
        var read = FigureReader.Read(text, new() { Language = language, Kinds = FigureKinds.Date, FiscalYearStart = start });

        (ExchangeForm.Low(read.Known), ExchangeForm.High(read.Known)).ShouldBe((first, last));
        read.Known.Notes.ShouldBe(isDoubtful ? ReadingNotes.SplitYear : ReadingNotes.None);
    }

    [Theory]
    [InlineData("en", "the 2025 fiscal year")]
    [InlineData("en", "2024-25 fiscal year")]
    [InlineData("en", "Q3 2024-25")]
    [InlineData("en", "first half of 2024/25")]
    [InlineData("fr", "l'exercice en cours")]
    public void Words_for_a_fiscal_year_need_its_start(string language, string text) =>
        FigureReader.Read(text, new() { Language = language, Kinds = FigureKinds.Date }).Why.Reason.ShouldBe(RefusalReason.FiscalYearStartMissing);
}
