using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>What a company is worth at the price of a stake.</summary>
public sealed class StakeValuationTests
{
    private static readonly Gen<((decimal Low, decimal High) Price, (decimal Low, decimal High) Stake, int[] At)> Given =
        from price in Any.Ends(0, 1_000)
        from stake in Any.Ends(1, 100)
        from at in Gen.Choose(0, 100).ArrayOf(2)
        select (price, stake, at);

    [Fact]
    public void The_bounds_hold_whatever_the_values_are() => Any.Holds(Given, given =>
    {
        var valuation = new StakeValuation(Any.Money(given.Price.Low, given.Price.High), Any.Percent(given.Stake.Low, given.Stake.High));
        var (price, stake) = (given.Price.Between(given.At[0]), given.Stake.Between(given.At[1]) / 100);

        valuation.ImpliedValue.WithRounding!.Value.Contains(price / stake).ShouldBeTrue();
        valuation.RemainingValue.WithRounding!.Value.Contains(price / stake * (1 - stake)).ShouldBeTrue();
        (valuation.ImpliedValue - valuation.RemainingValue - Any.Money(0)).WithRounding.ShouldBe(Interval.Between(given.Price.Low, given.Price.High));
        valuation.RemainingValue.IsTight.ShouldBeTrue();
    });

    [Fact]
    public void Scale_AI_is_worth_more_than_a_bound_and_has_no_maximum()
    {
        var worth = TalentExample.ScaleAi.ImpliedValue;

        worth.AsSaid.ShouldBe(Interval.Between(Rational.Of(14_000_000_000, 49) * 100, null, isMinimumExclusive: true));
        (worth.ToString(), TalentExample.ScaleAi.RemainingStake.ToString()).ShouldBe(("more than 28.2 billion USD", "51.0 % (50.5 % to 51.5 %)"));
        TalentExample.ScaleAi.RemainingValue.AsSaid.ShouldBe(Interval.Between(Rational.Of(14_000_000_000, 49) * 51, null, isMinimumExclusive: true));
    }

    [Fact]
    public void A_stake_that_may_be_nothing_has_no_worth_and_one_above_the_whole_is_refused()
    {
        new StakeValuation(Any.Money(1), Any.Percent(0, 10)).ImpliedValue.Refusal!.Message.ShouldStartWith("The divisor may be zero");
        Should.Throw<ArgumentException>(() => new StakeValuation(Any.Money(1), Any.Percent(101)));
        Should.Throw<ArgumentException>(() => new StakeValuation(Any.Money(-1), Any.Percent(10)));
    }
}
