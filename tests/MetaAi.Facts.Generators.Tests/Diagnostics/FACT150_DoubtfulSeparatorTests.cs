using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Compiling;
using MetaAi.Facts.Generators.Tests.Samples;using Microsoft.CodeAnalysis;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT150_DoubtfulSeparatorTests
{
    private static TestProject Quoting(string quote) => Brewery.Facts($$"""
            {{quote}}
            public static partial Fact<decimal> Barrels { get; }
        """) with { Files = [TestFile.Text(Brewery.TextName, "1.250 fûts")] };

    [Fact]
    public async Task A_lone_dot_before_three_digits_is_read_as_thousands_and_said()
    {
        var run = await Quoting("""[[|Quote("1.250")|]]""").Run();

        run.ShouldFind(FactRules.DoubtfulSeparator, "'1.250'", "the language reads 1250", "state Value to confirm");
        run.Findings.Single().Severity.ShouldBe(DiagnosticSeverity.Info);
        run.Load().Fact("Test.Ledger.Barrels").Notes.ShouldBe(["FACT150"]);
    }

    [Fact]
    public async Task A_stated_value_confirms_the_reading() => (await Quoting("""[Quote("1.250", Value = "1250")]""").Run()).ShouldBeClean();
}
