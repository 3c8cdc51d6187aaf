using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT331_FactsUndecidedTests
{
    [Theory]
    [InlineData("39 millions d'euros", "39,6 millions d'euros", "2024", "", "may have been cut off")]
    [InlineData("environ 60 millions d'euros", "90 millions d'euros", "2024", "", "\"environ 60 millions d'euros\" is an approximation")]
    [InlineData("39 millions d'euros", "45,5 millions d'euros", "2024?", "", "a period is uncertain")]
    [InlineData("39 millions d'euros", "45,5 millions d'euros", "2024~", "", "a period is uncertain")]
    [InlineData("39 millions d'euros", "39 à 60 millions d'euros", "2024", ", Modality = Modality.Forecast", "what came to be lies in what was expected")]
    public async Task What_cannot_be_told_is_worth_knowing(string one, string other, string period, string more, string reason)
    {
        var run = await TwoPapers.Of(TwoPapers.Fact("First", one, "Concept = \"Sales\", Period = \"2024\"") + $$"""
                /// <summary>A figure.</summary>
                [[|Quote("{{other}}", Concept = "Sales", Period = "{{period}}"{{more}})|]]
                public static partial Fact<MonetaryAmount> Second { get; }
            """).Run();

        run.ShouldFind(FactRules.FactsUndecided, reason, $"\"{one}\" (L'Écho, 2025-01-10)");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Info);
    }
}
