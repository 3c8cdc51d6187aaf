using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT216_ConfirmationNeedlessTests
{
    [Theory]
    [InlineData("MonetaryAmount", "48 millions d'euros")]
    [InlineData("string", "Odile Carmin")]
    [InlineData("string", "60 millions")]
    public async Task A_confirmation_that_overrules_nothing_is_said_and_the_fact_holds(string type, string quote)
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("{{quote}}", Confirmed = "Seen on page 3.")|]]
            public static partial Fact<{{type}}> Figure { get; }
            """).Run();

        run.ShouldFind(FactRules.ConfirmationNeedless, "Confirmed = \"Seen on page 3.\" overrules nothing", $"'{quote}' stands in 'brewery.txt'");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Info);
        run.Load().Fact("Test.Ledger.Figure").Evidence!.Confirmed.ShouldBe("Seen on page 3.");
    }

    [Fact]
    public async Task One_that_overrules_a_larger_reading_is_clean() => (await Brewery.Facts("""
        [Quote("60 millions d'euros", Confirmed = "The accounts give 60 on page 3.")]
        public static partial Fact<MonetaryAmount> Sales { get; }
        """).Run()).ShouldBeClean();
}
