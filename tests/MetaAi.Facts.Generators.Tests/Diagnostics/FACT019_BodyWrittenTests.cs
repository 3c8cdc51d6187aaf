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

    [Theory]
    [InlineData("=> null!;")]
    [InlineData("{ get { return null!; } }")]
    [InlineData("{ get => null!; }")]
    [InlineData("{ get => null!; set { } }")]
    public async Task A_body_alone_is_refused_and_hides_nothing_else(string body)
    {
        var run = await Brewery.Facts($$"""
            [[|Quote("180 salariés")|]]
            public static partial Fact<string> Staff {{body}}
            """ + Brewery.Director).Run();

        run.Stops.ShouldHaveSingleItem().Id.ShouldBe("FACT019");
        run.Findings.Select(finding => finding.Id).Except(["FACT011"]).ShouldBe(["FACT019"]);
        run.CompilerErrors.ShouldBeEmpty();
        FactCatalogue.Of(run.Load()).All.Select(fact => fact.Id).ShouldBe(["Test.Ledger.Director"]);
    }

    [Fact]
    public async Task A_value_given_at_the_declaration_is_refused_beside_what_the_compiler_says() => (await Brewery.Facts("""
        [[|Quote("Odile Carmin")|]]
        public static partial Fact<string> Director { get; } = null!;
        """).Run()).ShouldStopAt(FactRules.BodyWritten, ["remove the body, so that { get; } is left"], "CS8050");

    [Fact]
    public async Task A_source_with_a_body_alone_is_refused() => (await Brewery.Sources("""
        [[|Source("brewery.txt", Language = "fr")|]]
        public static partial Source Accounts => null!;
        """).Run()).ShouldStopAt(FactRules.BodyWritten, ["'Accounts'"]);

    [Fact]
    public async Task It_can_be_suppressed_where_it_is_written()
    {
        var run = await Brewery.Facts("""
            #pragma warning disable FACT019 // the other half is written by hand
            [Quote("Odile Carmin")]
            public static partial Fact<string> Director { get; }
            #pragma warning restore FACT019
            public static partial Fact<string> Director => null!;
            """).Run();

        run.Findings.ShouldBeEmpty();
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
