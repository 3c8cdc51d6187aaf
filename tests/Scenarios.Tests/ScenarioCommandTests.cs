using MetaAi.Testing;

namespace Scenarios.Tests;

public sealed class ScenarioCommandTests
{
    private const string Cost = "8 to 10 billion dollars";

    [Fact]
    public async Task Splits_the_cost_and_says_what_changes_when_a_partner_leaves()
    {
        using var finnish = new CultureScope();

        await Verify(ScenarioRun.Of("consortium", "--cost", Cost, "--pledge", "Amazon = 20 %", "--pledge", "Oracle = 500 million dollars", "--without", "amazon").Output);
    }

    [Fact]
    public async Task Takes_a_share_of_what_hosts_earn()
    {
        using var finnish = new CultureScope();

        await Verify(ScenarioRun.Of(
            "sharing", "--percentage", "10 to 20 %", "--host", "google cloud = 1 to 2 billion dollars", "--other-host", "Northhost=500 million dollars", "--table", "5", "10", "2.5", "--pays-for", "1 %").Output);
    }

    [Fact]
    public async Task Goes_on_from_the_years_that_are_known() => await Verify(ScenarioRun.Of("capital", "--growth", "5 to 15 %", "--reuse", "40 to 60 %").Output);

    [Fact]
    public void Explains_any_line_down_to_what_was_given()
    {
        var (code, output, error) = ScenarioRun.Of("consortium", "--cost", Cost, "--pledge", "Amazon = 20 %", "--explain", "Stays with META");

        (code, error).ShouldBe((0, ""));
        output.ShouldBe(
            """
            stays with Meta: 6.4 to 8.0 billion USD
            lower end: assumed; upper end: assumed
            difference of
              training cost: 8 to 10 billion USD (assumption: given on the command line)
              product of
                training cost: the same assumption
                pledge of Amazon: 20 % (assumption: given on the command line)

            """);
    }

    [Fact]
    public void Reads_French_and_other_currencies()
    {
        ScenarioRun.Of("consortium", "--lang", "fr", "--cost", "8 à 10 milliards de dollars", "--pledge", "Amazon = un tiers", "--currency", "CAD").Output
            .ShouldContain("Amazon contributes  2.66 to 3.34 billion CAD (estimate)");
        ScenarioRun.Of("consortium", "--cost", "10 million euros", "--pledge", "Amazon = 1/3").Output.ShouldContain("Amazon contributes  3333333.33 EUR");
    }

    [Fact]
    public void A_hedge_is_kept() =>
        ScenarioRun.Of("consortium", "--cost", "more than 14 billion dollars", "--pledge", "Amazon = about 20 %").Output.ShouldContain("Amazon contributes  about 2.8 billion USD");

    [Fact]
    public void Each_listed_host_can_be_given_at_once()
    {
        var output = ScenarioRun.Of("sharing", "--percentage", "10 %", "--each", "1 billion dollars", "--host", "AWS = 3 billion dollars", "--closed").Output;

        output.ShouldContain("take of AWS              300 million USD");
        output.ShouldContain("take of Google Cloud     100 million USD");
        output.ShouldContain("take in all              1 billion USD");
    }

    [Theory]
    [InlineData("consortium")]
    [InlineData("sharing")]
    [InlineData("capital")]
    public void Help_says_how_an_option_is_written(string command)
    {
        var (code, output, _) = ScenarioRun.Of(command, "--help");

        code.ShouldBe(0);
        output.ShouldContain("\"");
        output.ShouldContain("%\"");
    }
}
