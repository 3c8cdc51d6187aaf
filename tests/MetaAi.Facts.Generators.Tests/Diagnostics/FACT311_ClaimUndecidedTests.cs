using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT311_ClaimUndecidedTests
{
    [Theory]
    [InlineData("70 %", "2025", "Sales2025 / Sales2024 - 1", "a number may have been cut off")]
    [InlineData("70 %", "2025?", "Sales2025 / Sales2024 - 1", "a period is uncertain")]
    [InlineData("environ le triple", "2025", "Sales2025 / Sales2024", "the claim is an approximation")]
    [InlineData("49 %", "2024", "Rent2024 / Sales2024", "'Test.Books.Rent2024' is not disclosed")]
    public async Task What_cannot_be_told_warns(string quote, string period, string formula, string words)
    {
        var run = await Dockyard.Claims($$"""
            [Quote("{{quote}}", Period = "{{period}}")]
            [Formula("[|{{formula}}|]")]
            public static partial Fact<Ratio> Growth { get; }
            """).Run();

        run.ShouldFind(FactRules.ClaimUndecided, "'Growth' says ", words, "Books.Sales2024 (39 million EUR)");
        run.Findings.ShouldHaveSingleItem().Severity.ShouldBe(DiagnosticSeverity.Warning);
    }

    [Fact]
    public async Task Both_intervals_and_the_gap_are_shown()
    {
        var run = await Dockyard.Claims("""
            [Quote("70 %", Period = "2025")]
            [Formula("[|Sales2025 / Sales2024 - 1|]")]
            public static partial Fact<Ratio> Growth { get; }
            """).Run();

        run.ShouldFind(FactRules.ClaimUndecided, "70.0 % (69.5 % to 70.5 %)", "comes to 51 % to 69 %", ", at least 0.668 pp apart: ");
    }

    [Fact]
    public async Task A_formula_with_an_approximation_in_it_bounds_nothing()
    {
        var run = await Dockyard.Claims("""
            [Quote("environ 5 millions d'euros", Period = "2024")]
            public static partial Fact<MonetaryAmount> Dock { get; }

            [Quote("49 %", Period = "2024")]
            [Formula("[|Dock / Sales2024|]")]
            public static partial Fact<Ratio> Part { get; }
            """).Run();

        run.ShouldFind(FactRules.ClaimUndecided, "the formula has an approximation in it");
    }
}
