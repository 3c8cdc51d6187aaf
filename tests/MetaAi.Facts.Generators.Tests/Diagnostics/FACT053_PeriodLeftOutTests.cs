using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT053_PeriodLeftOutTests
{
    [Fact]
    public async Task Where_the_concept_is_written_it_is_an_info()
    {
        var run = await Brewery.Facts("""
            [[|Quote("48 millions d'euros", Concept = "Sales")|]]
            public static partial Fact<MonetaryAmount> Sales2023 { get; }
            """).Run();

        run.ShouldFind(FactRules.PeriodLeftOut, "'Sales2023' is named after 2023");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Info);
        run.Load().Fact("Test.Ledger.Sales2023").Concept.ShouldBe("Sales");
    }
}
