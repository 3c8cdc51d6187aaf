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

    private static TestProject Fact(string name, string type, string quote) => Brewery.Facts($$"""
        [[|Quote("{{quote}}")|]]
        public static partial Fact<{{type}}> {{name}} { get; }
        """);
}
