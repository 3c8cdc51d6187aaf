using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT052_PeriodMissingTests
{
    [Fact]
    public async Task A_year_in_a_name_without_a_period_is_a_warning_and_the_fact_holds()
    {
        var run = await Fact("Sales2023", "MonetaryAmount", "48 millions d'euros").Run();

        run.ShouldFind(FactRules.PeriodMissing, "'Sales2023' is named after 2023", "Period = \"2023\"");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Warning);
        run.Load().Fact("Test.Ledger.Sales2023").Concept.ShouldBe("Sales2023");
    }

    [Theory]
    [InlineData("Opened2019", "ExtendedDate", "le 14 mars 2019")]
    [InlineData("Sales", "MonetaryAmount", "48 millions d'euros")]
    public async Task A_date_that_says_the_year_itself_and_a_name_without_one_are_clean(string name, string type, string quote) =>
        (await Fact(name, type, quote).Run()).ShouldBeClean();

    [Theory]
    [InlineData("Sales2023", "2023", "Sales")]
    [InlineData("Sales_2023", "2023", "Sales")]
    [InlineData("Sales2023Q3", "2023-Q3", "Sales")]
    [InlineData("Sales2023Q3", "2023", "Sales2023Q3")]
    [InlineData("Sales2023H1", "2023", "Sales2023H1")]
    [InlineData("Q3", "2023-Q3", "Ledger")]
    [InlineData("Y2023", "2023", "Ledger")]
    public async Task A_concept_loses_what_the_period_has_and_nothing_else(string name, string period, string concept)
    {
        var run = await Brewery.Facts($$"""
            [Quote("48 millions d'euros", Period = "{{period}}")]
            public static partial Fact<MonetaryAmount> {{name}} { get; }
            """).Run();

        run.ShouldBeClean();
        run.Load().Fact("Test.Ledger." + name).Concept.ShouldBe(concept);
    }

    private static TestProject Fact(string name, string type, string quote) => Brewery.Facts($$"""
        [[|Quote("{{quote}}")|]]
        public static partial Fact<{{type}}> {{name}} { get; }
        """);
}
