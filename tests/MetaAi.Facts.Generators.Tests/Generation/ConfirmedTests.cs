using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Tests.Samples;

namespace MetaAi.Facts.Generators.Tests.Generation;

/// <summary>What a person confirms of a quote goes with the fact, wherever it is read.</summary>
public sealed class ConfirmedTests
{
    private const string Reason = "Page 3 gives 60 < 61 & says \"about\".";

    private const string Quote = """
            [Quote("60 millions d'euros", Confirmed = "Page 3 gives 60 < 61 & says \"about\".")]
            public static partial Fact<MonetaryAmount> Sales { get; }
        """;

    [Fact]
    public async Task It_is_on_the_evidence_and_in_the_record_of_the_fact()
    {
        var fact = (Fact<MonetaryAmount>)(await Brewery.Facts(Quote).Run()).Load().Fact("Test.Ledger.Sales");

        fact.Value.Amount.ShouldBe(60_000_000m);
        fact.Evidence!.Confirmed.ShouldBe(Reason);
        FactRecord.From(fact).Confirmed.ShouldBe(Reason);
        Brewery.Text.ReplaceLineEndings("\n").Substring(fact.Evidence!.Position.Start, 19).ShouldBe("60 millions d'euros");
    }

    [Fact]
    public async Task It_is_shown_where_the_quote_is()
    {
        var code = (await Brewery.Facts(Quote).Run()).Files["Test.Ledger.Facts.g.cs"];

        code.ShouldContain("; confirmed: Page 3 gives 60 &lt; 61 &amp; says \"about\".</para>");
        code.ShouldContain("Confirmed = \"Page 3 gives 60 < 61 & says \\\"about\\\".\", Start = ");
    }

    [Fact]
    public async Task Each_quote_of_a_fact_has_its_own()
    {
        var run = await Foundry.Facts("""
            [Quote("Société du Môle")]
            [Quote("Amazone", Prefix = "auprès d'", Confirmed = "Named by the mayor.")]
            public static partial Fact<NameList<Partner>> Firms { get; }
            """).Run();

        run.Findings.Select(finding => finding.Id).ShouldBe([FactRules.ConfirmationNeedless.Id]);
        var evidence = run.Load().Fact("Test.Ledger.Firms").Evidence!;
        evidence.Confirmed.ShouldBeNull();
        evidence.Further.Single().Confirmed.ShouldBe("Named by the mayor.");
    }

    [Fact]
    public async Task A_lock_that_keeps_it_proves_the_quote_and_none_without_it()
    {
        var project = Brewery.Facts(Quote);
        var locked = TestLock.Of(project);
        locked.GetText().ToString().ShouldContain("\t" + Reason + "\n");

        var run = await (project with { Files = [locked] }).Run();
        run.ShouldBeClean();
        run.Files["Test.Ledger.Facts.g.cs"].ShouldBe((await project.Run()).Files["Test.Ledger.Facts.g.cs"]);

        var without = await (Brewery.Facts("""
            [[|Quote("60 millions d'euros")|]]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """) with { Files = [locked] }).Run();
        without.ShouldFind(FactRules.NoEvidence, "facts.lock holds this quote only with Confirmed = \"" + Reason);
    }

    [Theory]
    [InlineData("5 millions d'euros", "FACT204")]
    [InlineData("61 millions d'euros", "FACT202")]
    public async Task It_overrules_no_torn_number_and_finds_nothing(string quote, string id)
    {
        var run = await Brewery.Facts($$"""
            [Quote("{{quote}}", Confirmed = "Seen on page 3.")]
            public static partial Fact<MonetaryAmount> Sales { get; }
            """).Run();

        run.Findings.Select(finding => finding.Id).ShouldBe([id]);
    }
}
