using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT332_FactsDifferTests
{
    private const string Forecast = "Modality = Modality.Forecast";

    [Theory]
    [InlineData("39 millions d'euros", "", "39,4 millions d'euros", "", "they agree, and name different numbers")]
    [InlineData("60 à 65 millions d'euros", Forecast, "entre 60 et 80 millions d'euros", Forecast, "both are expectations, which differ")]
    [InlineData("entre 37 et 40 millions d'euros", Forecast, "45 millions d'euros", "", "lies outside of what was expected")]
    [InlineData("60 millions d'euros", Forecast + ", Claimant = \"Zed\"", "70 millions d'euros", Forecast + ", Claimant = \"Zed\", Source = nameof(Papers.Phare)", "Zed has revised")]
    public async Task What_differs_is_worth_knowing(string one, string about, string other, string aboutOther, string words)
    {
        var run = await TwoPapers.Of(TwoPapers.Fact("First", one, $"Concept = \"Sales\", Period = \"2024\"{After(about)}") + $$"""
                /// <summary>A figure.</summary>
                [[|Quote("{{other}}", Concept = "Sales", Period = "2024"{{After(aboutOther)}})|]]
                public static partial Fact<MonetaryAmount> Second { get; }
            """).Run();

        run.ShouldFind(FactRules.FactsDiffer, words, $"\"{one}\"", $"\"{other}\"");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Info);
    }

    [Fact]
    public async Task What_came_to_be_within_what_was_expected_is_silent() => (await TwoPapers.Of(
        TwoPapers.Fact("First", "entre 37 et 40 millions d'euros", "Concept = \"Sales\", Period = \"2024\", " + Forecast)
        + TwoPapers.Fact("Second", "39 millions d'euros", "Concept = \"Sales\", Period = \"2024\"")).Run()).ShouldBeClean();

    private static string After(string more) => more.Length == 0 ? "" : ", " + more;
}
