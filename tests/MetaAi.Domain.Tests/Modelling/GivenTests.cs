using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>What all models refuse of what they are given.</summary>
public sealed class GivenTests
{
    private const string Reason = "given";

    // Each model that takes a share, by the name of the share.
    private static readonly (string Name, Action<IUnknown<Ratio>> Take)[] TakersOfShares =
    [
        ("pledge", share => Pledge.OfShare("A", share)),
        ("tier", share => _ = new IncentiveTier("low", share, Incentive.Influence)),
        ("stake", share => _ = new StakeValuation(Any.Money(1), share)),
        ("hardware", share => _ = new TrainingHardware(Any.Money(5), share)),
        ("percentage", share => _ = new RevenueSharingScenario(share, [new("A", Any.Money(1))])),
        ("part", share => new RevenueSharingScenario(Any.Percent(1), [new("A", Any.Money(1))]).HostedRevenueThatPaysFor(Any.Money(1), share)),
    ];

    private static readonly (string Name, Action<IUnknown<Ratio>> Take)[] TakersOfGrowth =
    [
        ("path", growth => _ = new CapitalPath([new(2025, Any.Money(100))], growth, 2026)),
        ("claim", growth => CapitalExample.Plan2025.CheckGrowth(growth, "Znews")),
    ];

    private static readonly (string Name, Action<IUnknown<MonetaryAmount>> Take)[] TakersOfAmounts =
    [
        ("pledge", amount => Pledge.OfAmount("A", amount)),
        ("cost", amount => _ = new FundingScenario(amount, [])),
        ("price", amount => _ = new StakeValuation(amount, Any.Percent(10))),
        ("hosted revenue", amount => _ = new HostedRevenue("A", amount)),
        ("expenditure", amount => _ = new TrainingHardware(amount, Any.Percent(10))),
        ("bonus", amount => _ = new OfferCost(Any.People(1, 1), amount)),
        ("known year", amount => _ = new CapitalPath([new(2025, amount)], Any.Percent(1), 2026)),
    ];

    [Fact]
    public void A_share_that_is_certainly_above_the_whole_or_below_zero_is_refused() => Any.Holds(Gen.Choose(1, 1_000), beyond =>
    {
        foreach (var (name, take) in TakersOfShares)
        {
            Refused(() => take(Any.Percent(100 + beyond, null)), "is more than the whole", name);
            Refused(() => take(Any.Percent(100 + beyond)), "may be more than the whole", name);
            Refused(() => take(MoreThan(100)), "is more than the whole", name);
            Refused(() => take(Any.Percent(null, -beyond)), "is below zero", name);
            Refused(() => take(LessThanZero), "is below zero", name);
        }
    });

    [Fact]
    public void A_share_that_leaves_an_end_open_within_the_whole_is_taken() => Any.Holds(Gen.Choose(0, 100), percent =>
    {
        foreach (var (name, take) in TakersOfShares)
        {
            Should.NotThrow(() => take(Any.Percent(percent, null)), name);
            Should.NotThrow(() => take(Any.Percent(null, percent)), name);
        }
    });

    [Fact]
    public void An_amount_that_is_certainly_below_zero_is_refused() => Any.Holds(Gen.Choose(1, 1_000), below =>
    {
        foreach (var (name, take) in TakersOfAmounts)
        {
            Refused(() => take(Assumption.Money(null, -below, "USD", Reason, "amount")), "is below zero", name);
            Refused(() => take(Any.Money(-below, below)), "may be below zero", name);
        }
    });

    [Fact]
    public void A_share_is_neither_a_change_nor_a_multiple() => Any.Holds(Gen.Choose(1, 99), number =>
    {
        foreach (var (name, take) in TakersOfShares)
        {
            Refused(() => take(Any.Change(number)), "a change is given", name);
            Refused(() => take(Any.Multiple(number / 100m)), "a multiple is given", name);
            Refused(() => take(Assumption.Multiple(number / 100m, Reason, "times")), "a multiple is given", name);
            Should.NotThrow(() => take(Any.ShareOf(number)), name);
        }
    });

    [Fact]
    public void A_growth_is_neither_a_share_nor_a_multiple() => Any.Holds(Gen.Choose(1, 99), number =>
    {
        foreach (var (name, take) in TakersOfGrowth)
        {
            Refused(() => take(Any.ShareOf(number)), "a share is given", name);
            Refused(() => take(Any.Multiple(number)), "grown by 1 less than that", name);
            Refused(() => take(Assumption.Multiple(number, Reason, "times")), "grown by 1 less than that", name);
            Should.NotThrow(() => take(Any.Change(number)), name);
            Should.NotThrow(() => take(Any.Percent(number)), name);
        }
    });

    [Fact]
    public void The_ratios_of_the_catalogue_are_taken_for_what_they_are()
    {
        foreach (var (name, take) in TakersOfShares)
        {
            Refused(() => take(CashFlow.CapitalExpenditureGrowth), "a change is given", name);
        }

        foreach (var (name, take) in TakersOfGrowth)
        {
            Refused(() => take(CashFlow.CapitalExpenditureMultiple), "a multiple is given", name);
            Refused(() => take(Deals.ScaleAi.Stake), "a share is given", name);
            Refused(() => take(LlamaRevenue.RevenueShare), "a share is given", name);
        }

        Refused(() => CapitalExample.Plan2025.ExpectedRevenue(CashFlow.CapitalExpenditureGrowth, "Znews"), "a change is given", "revenue");
        Refused(() => CapitalExample.Plan2025.ExpectedRevenue(CashFlow.CapitalExpenditureMultiple, "Znews"), "a multiple is given", "revenue");
    }

    private static Fact<Ratio> LessThanZero => Any.Fact(Ratio.Percent(null, 0, Hedge.LessThan));

    private static Fact<Ratio> MoreThan(decimal percent) => Any.Fact(Ratio.Percent(percent, null, Hedge.MoreThan));

    private static void Refused(Action take, string reason, string name) => Should.Throw<ArgumentException>(take, name).Message.ShouldContain(reason);
}
