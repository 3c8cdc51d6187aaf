using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book;

/// <summary>Periods of the page are words for people, and what no day is named by stays as it is.</summary>
public sealed class PeriodWordsTests
{
    [Theory]
    [InlineData("2024", "2024")]
    [InlineData("2024?", "2024 (uncertain)")]
    [InlineData("2024?-34", "2024-Q2 (uncertain)")]
    [InlineData("2024-01-01/..", "from 2024-01-01")]
    [InlineData("2025?-06", "2025-06 (uncertain)")]
    public void A_period_is_said_as_the_library_says_it(string edtf, string words) => BookWords.English.Period(edtf).ShouldBe(words);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("../..")]
    [InlineData("/")]
    [InlineData("XXXX")]
    [InlineData("XXXX-12-XX")]
    [InlineData("2024-13")]
    [InlineData("<b>2024</b>")]
    [InlineData("99999")]
    [InlineData("Y170000002")]
    public void What_names_no_day_stays_as_it_is(string? text) => BookWords.English.Period(text).ShouldBe(text);
}
