using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;
using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT151_LongScaleTests
{
    private static TestProject Quoting(string members) =>
        Brewery.Facts(members) with { Files = [TestFile.Text(Brewery.TextName, "Le marché pèse 2 billions d'euros.")] };

    [Fact]
    public async Task A_french_billion_is_read_as_a_million_millions_and_said()
    {
        var run = await Quoting("""
            [[|Quote("2 billions d'euros")|]]
            public static partial Fact<MonetaryAmount> Market { get; }
            """).Run();

        run.ShouldFind(FactRules.LongScale, "'2 billions d'euros'", "so 2 trillion EUR", "state Value to confirm");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Warning);
    }

    [Fact]
    public async Task A_stated_value_confirms_the_reading() => (await Quoting("""
        [Quote("2 billions d'euros", Value = "2_000_000_000_000")]
        public static partial Fact<MonetaryAmount> Market { get; }
        """).Run()).ShouldBeClean();

    [Fact]
    public async Task A_pragma_silences_it_as_any_warning_of_the_compiler()
    {
        var run = await Quoting("""
            #pragma warning disable FACT151
            [Quote("2 billions d'euros")]
            public static partial Fact<MonetaryAmount> Market { get; }
            #pragma warning restore FACT151
            """).Run();

        run.ShouldBeClean();
        ((Fact<MonetaryAmount>)run.Load().Fact("Test.Ledger.Market")).Value.Amount.ShouldBe(2_000_000_000_000m);
    }
}
