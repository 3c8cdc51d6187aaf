using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Diagnostics;

public sealed class FACT019_BodyWrittenTests
{
    [Fact]
    public async Task A_quote_on_a_property_with_a_body_is_refused_and_is_no_fact_of_the_catalogue()
    {
        var run = await Brewery.Facts("""
            [[|Quote("Odile Carmin")|]]
            public static partial Fact<string> Director { get; }
            public static partial Fact<string> Director => null!;
            """).Run();

        run.ShouldFind(FactRules.BodyWritten, "'Director'", "remove the body");
        run.Files["Test.Ledger.Facts.g.cs"].ShouldNotContain("Odile Carmin");
    }

    [Fact]
    public async Task A_source_with_a_body_is_refused() => (await Brewery.Sources("""
        [[|Source("brewery.txt", Language = "fr")|]]
        public static partial Source Accounts { get; }
        public static partial Source Accounts => null!;
        """).Run()).ShouldFind(FactRules.BodyWritten, "'Accounts'");

    [Fact]
    public async Task A_property_without_a_body_is_clean() => (await Brewery.Facts(Brewery.Director).Run()).ShouldBeClean();
}
