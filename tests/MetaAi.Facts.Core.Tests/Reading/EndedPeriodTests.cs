using MetaAi.Facts.Core.Tests.Scanning;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>A period of accounts is the one that its words determine, and never silently the calendar year.</summary>
public sealed class EndedPeriodTests
{
    [Theory]
    [InlineData("fr", null, "exercice clos le 31 mars 2025", "2024-04-01", "2025-03-31")]
    [InlineData("fr", 4, "exercice clos en 2025", "2024-04-01", "2025-03-31")]
    [InlineData("fr", null, "exercice clos en mars 2025", "2024-04-01", "2025-03-31")]
    [InlineData("fr", null, "neuf mois clos le 30 septembre 2025", "2025-01-01", "2025-09-30")]
    [InlineData("fr", null, "les douze mois clos le 31 mars 2025", "2024-04-01", "2025-03-31")]
    [InlineData("fr", null, "trimestre clos le 30 juin 2025", "2025-04-01", "2025-06-30")]
    [InlineData("fr", 7, "9 premiers mois de l'exercice 2020/21", "2020-07-01", "2021-03-31")]
    [InlineData("en-US", null, "12 months ended March 31, 2025", "2024-04-01", "2025-03-31")]
    [InlineData("en-US", null, "twelve months ended March 31, 2025", "2024-04-01", "2025-03-31")]
    [InlineData("en-US", 10, "twelve months ended March 31, 2025", "2024-04-01", "2025-03-31")]
    [InlineData("en-US", null, "three months ended June 30, 2025", "2025-04-01", "2025-06-30")]
    [InlineData("en-US", null, "three-month period ended June 30, 2025", "2025-04-01", "2025-06-30")]
    [InlineData("en", null, "six months ended 30 June 2025", "2025-01-01", "2025-06-30")]
    [InlineData("en-US", null, "quarter ended June 30, 2025", "2025-04-01", "2025-06-30")]
    [InlineData("en-US", null, "fourth fiscal quarter ended September 30, 2025", "2025-07-01", "2025-09-30")]
    [InlineData("en-US", null, "13 weeks ended March 29, 2025", "2024-12-29", "2025-03-29")]
    [InlineData("en-US", null, "year ended December 31, 2024", "2024-01-01", "2024-12-31")]
    [InlineData("en-US", 7, "fiscal year ended 2025", "2024-07-01", "2025-06-30")]
    [InlineData("en", null, "the six months to June 30, 2025", "2025-01-01", "2025-06-30")]
    [InlineData("en", null, "the six-month period to 30 June 2025", "2025-01-01", "2025-06-30")]
    [InlineData("en", null, "first nine months ended September 30, 2025", "2025-01-01", "2025-09-30")]
    [InlineData("en", null, "LTM June 2025", "2024-07-01", "2025-06-30")]
    [InlineData("en", null, "the 53 weeks to 4 January 2025", "2023-12-31", "2025-01-04")]
    [InlineData("en", null, "week ended March 29, 2025", "2025-03-23", "2025-03-29")]
    [InlineData("en", null, "six months 2025", "2025-01-01", "2025-06-30")]
    [InlineData("en", 7, "fiscal 2025, ended June 30, 2025", "2024-07-01", "2025-06-30")]
    [InlineData("fr", null, "12 derniers mois clos le 30 juin 2025", "2024-07-01", "2025-06-30")]
    [InlineData("fr", null, "premier semestre clos le 30 juin 2025", "2025-01-01", "2025-06-30")]
    [InlineData("fr", null, "douze mois glissants au 30 juin 2025", "2024-07-01", "2025-06-30")]
    [InlineData("fr", null, "15 mois clos le 31 mars 2025", "2024-01-01", "2025-03-31")]
    [InlineData("fr", null, "9 mois 2024", "2024-01-01", "2024-09-30")]
    public void A_period_ends_with_its_last_day(string language, int? fiscalYearStart, string text, string first, string last) =>
        Read(language, fiscalYearStart, text).ShouldBe($"date {first}..{last} - exact -");

    [Theory]
    [InlineData("fr", "exercice clos en 2025")]
    [InlineData("en-US", "fiscal year ended 2025")]
    [InlineData("en-US", "year ended 2025")]
    [InlineData("en-US", "three months ended June 15, 2025")]
    [InlineData("en-US", "twelve months ended September 27, 2025")]
    [InlineData("en-US", "fiscal year ended September 27, 2025")]
    [InlineData("en-US", "13 weeks ended March 2025")]
    [InlineData("en-US", "six months to June 30, 2025")]
    [InlineData("en-US", "three months ended June 30")]
    [InlineData("en-US", "last fiscal year")]
    [InlineData("fr", "exercice de 15 mois clos le 31 mars 2025")]
    public void What_the_words_leave_open_is_refused(string language, string text) => Read(language, null, text).ShouldBe("none");

    [Theory]
    [InlineData("fr", "Le chiffre d'affaires de l'exercice clos en 2025 progresse.", "exercice clos en 2025 = none")]
    [InlineData("fr", "Les ventes des douze mois clos le 31 mars 2025 progressent.", "douze mois clos le 31 mars 2025 = date 2024-04-01..2025-03-31 - exact -")]
    [InlineData("en", "Revenue for the 12 months ended March 31, 2025 rose.", "12 months ended March 31, 2025 = date 2024-04-01..2025-03-31 - exact -")]
    public void A_text_lists_it_whole(string language, string text, string expected)
    {
        var found = string.Join(" | ", Found.Figures(text, Found.Context(language)));

        found.ShouldEndWith(expected);
        found.ShouldNotContain(" | ");
    }

    private static string Read(string language, int? fiscalYearStart, string text) =>
        CaseRow.Describe(FigureReader.Read(text, new() { Language = language, FiscalYearStart = fiscalYearStart }));
}
