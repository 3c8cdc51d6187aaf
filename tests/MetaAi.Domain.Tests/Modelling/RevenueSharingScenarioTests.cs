using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>What Meta would take of what hosts earn with Llama.</summary>
public sealed class RevenueSharingScenarioTests
{
    private static readonly Gen<Sharing> Sharings =
        from percentage in Any.Ends(0, 100)
        from hosts in Gen.Choose(1, 6)
        from revenues in Any.Ends(0, 1_000).ArrayOf(hosts)
        from at in Gen.Choose(0, 100).ArrayOf(hosts + 1)
        select new Sharing(percentage, revenues, at);

    [Fact]
    public void The_bounds_hold_whatever_the_values_are() => Any.Holds(Sharings, sharing =>
    {
        var scenario = sharing.Scenario();
        var percentage = sharing.Percentage.Between(sharing.At[^1]) / 100;
        var takes = sharing.Revenues.Select((revenue, host) => revenue.Between(sharing.At[host]) * percentage).ToList();
        var sum = takes.Aggregate((one, other) => one + other);

        scenario.Takes.Values.Zip(takes).ShouldAllBe(pair => pair.First.WithRounding!.Value.Contains(pair.Second));
        scenario.TakeOfListed.WithRounding!.Value.Contains(sum).ShouldBeTrue();
        scenario.Take.WithRounding!.Value.Contains(sum + (percentage * 1_000_000)).ShouldBeTrue();
        scenario.Take.WithRounding!.Value.Minimum.ShouldBe(scenario.TakeOfListed.WithRounding!.Value.Minimum);
    });

    [Fact]
    public void A_higher_percentage_takes_no_less() => Any.Holds(Sharings, sharing =>
    {
        var rows = sharing.Scenario().Sensitivity(0, 30, 7);

        rows.Select(row => row.Percentage.Value.Amount).ShouldBe([0, Rational.Of(7, 100), Rational.Of(14, 100), Rational.Of(21, 100), Rational.Of(28, 100), Rational.Of(30, 100)]);
        rows.Zip(rows.Skip(1)).ShouldAllBe(pair => pair.First.TakeOfListed.WithRounding!.Value.Minimum <= pair.Second.TakeOfListed.WithRounding!.Value.Minimum
            && pair.First.TakeOfListed.WithRounding!.Value.Maximum <= pair.Second.TakeOfListed.WithRounding!.Value.Maximum);
    });

    [Fact]
    public void There_are_never_more_rows_than_a_thousand() => Any.Holds(
        from start in Gen.Choose(0, 10_000)
        from to in Gen.Choose(start, 10_000)
        from step in Gen.Choose(1, 500)
        select (From: start / 100m, To: to / 100m, Step: step / 100m),
        range =>
        {
            var expected = decimal.Ceiling((range.To - range.From) / range.Step) + 1;

            if (expected > 1_000)
            {
                Refused(() => Two().Sensitivity(range.From, range.To, range.Step), "at most 1000 rows");
            }
            else
            {
                Two().Sensitivity(range.From, range.To, range.Step).Count.ShouldBe((int)expected);
            }
        });

    [Theory]
    [InlineData("year")]
    [InlineData("person")]
    public void Revenue_per_something_is_per_that_also_of_hosts_that_are_not_listed(string per)
    {
        var scenario = new RevenueSharingScenario(Any.Percent(10), [new("A", Assumption.Money(100, "USD", "given", "revenue", per))]);

        (scenario.Take.Refusal, scenario.Take.Per, scenario.Take.WithRounding).ShouldBe((null, per, Interval.Between(10, null)));
    }

    [Fact]
    public void One_host_is_a_host() => new RevenueSharingScenario(Any.Percent(10), [new("A", Any.Money(1))]).ToString().ShouldStartWith("1 host, an open list");

    [Fact]
    public void An_open_list_has_no_maximum_and_says_why()
    {
        var scenario = Two();

        scenario.Take.WithRounding.ShouldBe(Interval.Between(20, null));
        scenario.Take.Explain().ShouldContain("the list of hosts is open");
        new RevenueSharingScenario(Any.Percent(10), scenario.Hosts, isOpen: false).Take.WithRounding.ShouldBe(Interval.Between(20, 40));
    }

    [Fact]
    public void The_undisclosed_share_makes_every_answer_undisclosed_and_is_named()
    {
        var scenario = Two().At(LlamaRevenue.RevenueShare);

        scenario.Answers.ShouldAllBe(answer => ((Derived<MonetaryAmount>)answer.Value).ValueKind == ValueKind.SomeValue);
        scenario.Take.Undisclosed.ShouldBe([LlamaRevenue.RevenueShare]);
        scenario.Take.Explain().ShouldContain("undisclosed, because MetaAi.Domain.LlamaRevenue.RevenueShare is");
        scenario.HostedRevenueThatPaysFor(Any.Money(1), Any.Percent(1)).Undisclosed.ShouldBe([LlamaRevenue.RevenueShare]);
    }

    [Fact]
    public void At_one_percentage_the_hosts_stay_the_same_values()
    {
        var scenario = Two();

        (scenario.AtPercent(20).TakeOfListed - scenario.AtPercent(10).TakeOfListed - scenario.AtPercent(10).TakeOfListed).WithRounding.ShouldBe(Interval.Of(0));
    }

    [Fact]
    public void What_pays_for_a_part_at_a_percentage_that_may_be_zero_is_refused_with_the_reason() =>
        Two().At(Any.Percent(0, 10)).HostedRevenueThatPaysFor(Any.Money(1), Any.Percent(1)).Refusal!.Message.ShouldStartWith("The divisor may be zero");

    [Fact]
    public void What_cannot_be_is_refused_with_the_reason()
    {
        Refused(() => new RevenueSharingScenario(Any.Percent(10), []), "There are no hosts");
        Refused(() => new RevenueSharingScenario(Any.Percent(90, 110), Two().Hosts), "more than the whole");
        Refused(() => new RevenueSharingScenario(Any.Percent(-1), Two().Hosts), "below zero");
        Refused(() => new RevenueSharingScenario(Any.Percent(1), [new("A", Any.Money(1)), new("a", Any.Money(1))]), "'A' is there twice");
        Refused(() => new RevenueSharingScenario(Any.Percent(1), [new("A", Any.Money(1)), new("B", Any.Money(1, 1, "EUR"))]), "there are no exchange rates");
        Refused(() => new HostedRevenue("", Any.Money(1)), "empty");
        Refused(() => new HostedRevenue("A", Any.Money(-1)), "below zero");
        Refused(() => Two().Sensitivity(20, 10, 1), "give the lower one first");
        Refused(() => Two().Sensitivity(0, 101, 1), "from 0 to 100");
        Refused(() => Two().Sensitivity(0, 10, 0), "above zero");
        Refused(() => Two().Sensitivity(0, 100, 0.01m), "at most 1000 rows");
        Refused(() => Two().Sensitivity(0, 99.95m, 0.1m), "at most 1000 rows");
        Refused(() => Two().Sensitivity(0, 100, 0.0000000000000000000000000001m), "at most 1000 rows");
        Two().Sensitivity(1, 100, decimal.MaxValue).Count.ShouldBe(2);
    }

    [Fact]
    public void The_example_has_the_hosts_of_the_catalogue_each_with_a_revenue_of_its_own()
    {
        RevenueSharingExample.Scenario.Hosts.Select(host => host.Host).ShouldBe(LlamaRevenue.ListedHosts.Value.Select(host => host.ToString()), ignoreOrder: true);
        RevenueSharingExample.Scenario.Hosts.Select(host => host.Revenue).Distinct().Count().ShouldBe(8);
        RevenueSharingExample.PaysForAHundredth.WithRounding.ShouldBe(Interval.Between(3_000_000_000, 6_500_000_000));
    }

    private static RevenueSharingScenario Two() => new(Any.Percent(10), [new(HostingPartner.Aws, Any.Money(100, 200)), new("Another", Any.Money(100, 200))]);

    private static void Refused(Func<object> make, string reason) => Should.Throw<ArgumentException>(() => _ = make()).Message.ShouldContain(reason);

    private sealed record Sharing((decimal Low, decimal High) Percentage, (decimal Low, decimal High)[] Revenues, int[] At)
    {
        public RevenueSharingScenario Scenario() => new(
            Any.Percent(Percentage.Low, Percentage.High), Revenues.Select((revenue, host) => new HostedRevenue($"H{host}", Any.Money(revenue.Low, revenue.High))));
    }
}
