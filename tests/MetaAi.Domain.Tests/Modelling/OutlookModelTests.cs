using MetaAi.Facts;
using NodaTime;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>When superintelligence is expected, and how spending stands beside the market capitalisation.</summary>
public sealed class OutlookModelTests
{
    [Fact]
    public void The_horizon_has_an_earliest_day_and_a_range_that_is_named_and_no_latest_day()
    {
        var horizon = OutlookExample.Superintelligence;

        (horizon.Earliest, horizon.Latest).ShouldBe((new LocalDate(2028, 1, 1), null));
        (horizon.NamedFrom, horizon.NamedTo).ShouldBe((new LocalDate(2028, 1, 1), new LocalDate(2030, 12, 31)));
        horizon.Expected.Value.IsUncertain.ShouldBeTrue();
        horizon.Expected.Explain().ShouldContain("the day of the interview is not given");
        horizon.Expected.Facts.ShouldBe([Outlook.Superintelligence.Horizon]);
    }

    [Fact]
    public void A_length_without_an_anchor_on_one_side_stays_open()
    {
        var horizon = new ExpectedHorizon(
            Assumption.Date(ExtendedDate.Of("2025-06-30"), "given", "said"), Assumption.Duration(DurationRange.Of(null, "P2Y", Hedge.AtMost), "given", "length"));

        (horizon.Earliest, horizon.Latest).ShouldBe((null, new LocalDate(2027, 6, 30)));
    }

    [Fact]
    public void Beside_what_is_approached_nothing_has_bounds()
    {
        var market = OutlookExample.Market;

        market.ShareOf("stake in scale ai").ToString().ShouldBe("about 0.7 %");
        market.Answers.Count.ShouldBe(3);
        market.Answers.ShouldAllBe(answer => ((Derived<Ratio>)answer.Value).WithRounding == null);
        new MarketScale(Any.Money(200), [new("part", Any.Money(10, 20))]).ShareOf("part").WithRounding
            .ShouldBe(MetaAi.Facts.Numbers.Interval.Between(MetaAi.Facts.Numbers.Rational.Of(1, 20), MetaAi.Facts.Numbers.Rational.Of(1, 10)));
    }

    [Fact]
    public void What_cannot_stand_beside_it_is_refused() => Should.Throw<ArgumentException>(() => new MarketScale(Any.Money(200), [new("part", Any.Money(1, 1, "EUR"))]))
        .Message.ShouldStartWith("'part' cannot be used");
}
