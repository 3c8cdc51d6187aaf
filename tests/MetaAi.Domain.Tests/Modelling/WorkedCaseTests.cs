using System.Globalization;
using System.Text.Json.Nodes;
using MetaAi.Facts;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>The worked cases of the models, each asked of the model that it is a case of.</summary>
public sealed class WorkedCaseTests
{
    private const string Without = "without";
    private const string CapitalExpenditure = "capital expenditure 2025";

    public static TheoryData<string> Consortiums => WorkedCase.IdsOf("model: consortium");

    [Theory]
    [MemberData(nameof(Consortiums))]
    public void A_consortium(string id)
    {
        var row = WorkedCase.Of(id);
        var pledges = row.Names.Where(name => name != "trainingCost")
            .Select(name => row.IsShare(name) ? Pledge.OfShare(name, row.Share(name)) : Pledge.OfAmount(name, row.Money(name)));
        var scenario = new FundingScenario(row.Money("trainingCost"), pledges);

        Check(row.Expected.Where(member => !member.Key.StartsWith(Without, StringComparison.Ordinal)), scenario);
        foreach (var (name, expected) in row.Expected.Where(member => member.Key.StartsWith(Without, StringComparison.Ordinal)))
        {
            Check(expected!.AsObject(), scenario.Without(name[Without.Length..]));
        }

        scenario.StaysWithMeta.IsTight.ShouldBeTrue();
        scenario.Coverage.IsTight.ShouldBeTrue();
    }

    // H03.
    [Fact]
    public void Hosts_that_share_their_revenue()
    {
        var row = WorkedCase.Of("H03");
        var hosts = Enumerable.Range(1, 8).Select(host => new HostedRevenue($"host {host}", row.Money("hosted revenue of each host")));
        var scenario = new RevenueSharingScenario(row.Share("percentage"), hosts);

        foreach (var host in scenario.Hosts)
        {
            WorkedCase.Check(row.Expected, name => name == "total" ? scenario.Take : scenario.Takes[host.Host]);
        }

        WorkedCase.Check(new() { ["listed"] = new JsonArray("800000000", "3200000000") }, _ => scenario.TakeOfListed);
        (scenario.Take.IsTight, scenario.TakeOfListed.IsTight).ShouldBe((true, true));
    }

    // H04.
    [Fact]
    public void Hosted_revenue_that_pays_for_a_part()
    {
        var row = WorkedCase.Of("H04");
        var scenario = new RevenueSharingScenario(row.Share("percentage"), [new HostedRevenue("host", row.Money(CapitalExpenditure))]);

        WorkedCase.Check(row.Expected, _ => scenario.HostedRevenueThatPaysFor(row.Money(CapitalExpenditure), row.Share("part to pay")));
    }

    // H05.
    [Fact]
    public void Hardware_that_serves_again()
    {
        var row = WorkedCase.Of("H05");
        var hardware = new TrainingHardware(row.Money(CapitalExpenditure), row.Share("part that serves inference"));

        WorkedCase.Check(row.Expected, name => name switch { "servesInference" => hardware.ServesInference, "trainingOnly" => hardware.TrainsOnly, _ => hardware.Whole });
    }

    // H06.
    [Fact]
    public void A_path_to_a_year()
    {
        var row = WorkedCase.Of("H06");
        var path = new CapitalPath(
            [new(2024, row.Money("2024")), new(2025, row.Money("2025"))],
            row.Share("growth each year after"),
            int.Parse(row.Words("to"), CultureInfo.InvariantCulture));

        WorkedCase.Check(row.Expected, name => path[int.Parse(name, CultureInfo.InvariantCulture)]);
        path.Years.Keys.ShouldBe([2024, 2025, 2026, 2027]);
        path[2027].Explain().ShouldContain("2025: 60 to 65 billion USD (assumption: a worked case)");
        path[2027].Explain().ShouldContain("growth each year after: 10 % (assumption: a worked case)");
    }

    private static void Check(IEnumerable<KeyValuePair<string, JsonNode?>> expected, FundingScenario scenario) => WorkedCase.Check(
        new(expected.Select(member => KeyValuePair.Create(member.Key, member.Value?.DeepClone()))),
        name => name switch
        {
            "pledged" => scenario.Pledged,
            "coverage" => scenario.Coverage,
            "staysWithMeta" => scenario.StaysWithMeta,
            _ => scenario.Contributions[name],
        });
}
