using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>When somebody last looked: the quote's own date, else its source's.</summary>
public sealed class CheckedOnTests
{
    [Theory]
    [InlineData("", "", null)]
    [InlineData(", CheckedOn = \"2025-06\"", "", "2025-06")]
    [InlineData("", ", CheckedOn = \"2025-06-12\"", "2025-06-12")]
    [InlineData(", CheckedOn = \"2025-06\"", ", CheckedOn = \"2024-Q2\"", "2024-34")]
    [InlineData(", CheckedOn = \"2031\"", "", "2031")]
    public async Task The_quotes_own_date_counts_before_its_sources(string ofSource, string ofQuote, string? expected)
    {
        var run = await Brewery.Sources($$"""
            [Source("brewery.txt", Language = "fr", Currency = "EUR", Issued = "2025"{{ofSource}})]
            public static partial Source Accounts { get; }
            """).With(Brewery.Usings + $$"""
            [FactSet(Subject = "Quay Brewery", Source = "Accounts")]
            public static partial class Other
            {
                [Quote("Odile Carmin", Overlaps = true{{ofQuote}})]
                public static partial Fact<string> Director { get; }
            }
            """).Run();

        run.Findings.ShouldBeEmpty();
        var fact = run.Load().Fact("Test.Other.Director");
        fact.Evidence!.CheckedOn?.Edtf.ShouldBe(expected);
        FactRecord.From(fact).CheckedOn.ShouldBe(expected);
        string.Concat(run.Files.Values).Contains("CheckedOn = \"" + expected + "\"", StringComparison.Ordinal).ShouldBe(expected is not null);
        (fact.Evidence!.Source.CheckedOn is null).ShouldBe(ofSource.Length == 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("June 2025")]
    [InlineData("2025-13")]
    [InlineData("2025/2026")]
    [InlineData("2025/..")]
    [InlineData("12/06/2025")]
    public async Task A_date_that_is_none_is_refused(string date)
    {
        var quote = await Brewery.Facts($$"""
            [[|Quote("Odile Carmin", CheckedOn = "{{date}}")|]]
            public static partial Fact<string> Director { get; }
            """).Run();
        quote.Findings.ShouldHaveSingleItem().GetMessage(null).ShouldBe($"CheckedOn = \"{date}\" is not an EDTF date within one year, such as 2025-03 or 2025?");

        var source = await Brewery.Sources($$"""
            [Source("brewery.txt", Language = "fr", CheckedOn = "{{date}}")]
            public static partial Source Accounts { get; }
            """).Run();
        source.Findings.ShouldHaveSingleItem().GetMessage(null).ShouldBe($"CheckedOn = \"{date}\" is not an EDTF date within one year, such as 2025-03 or 2025?");
    }
}
