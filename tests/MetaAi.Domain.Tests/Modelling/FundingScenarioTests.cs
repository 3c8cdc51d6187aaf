using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>Who would pay for the training of Llama.</summary>
public sealed class FundingScenarioTests
{
    private static readonly Gen<ExactFunding> Exact =
        from currency in Any.Currency
        from units in Gen.Choose(1, 10_000_000)
        from partners in Gen.Choose(1, 6)
        from shares in Gen.Choose(0, 1_000 / partners).ArrayOf(partners)
        select new ExactFunding(currency.Code, currency.MinorUnit, units * currency.MinorUnit, shares);

    private static readonly Gen<BoundedFunding> Bounded =
        from cost in Any.Ends(1_000, 2_000)
        from share in Any.Ends(0, 60)
        from amount in Any.Ends(0, 600)
        from at in Gen.Choose(0, 100).ArrayOf(3)
        select new BoundedFunding(cost, share, amount, at);

    [Fact]
    public void What_partners_bear_and_what_stays_sum_to_the_cost_in_whole_minor_units() => Any.Holds(Exact, funding =>
    {
        var scenario = funding.Scenario();
        var parts = scenario.Contributions.Values.Append(scenario.StaysWithMeta).Select(part => part.Amount!.Value).ToList();

        parts.ShouldAllBe(part => part.Sign >= 0 && (part / Rational.FromDecimal(funding.MinorUnit)).IsInteger);
        parts.Aggregate((one, other) => one + other).ShouldBe(Rational.FromDecimal(funding.Cost));
        (scenario.Pledged + scenario.StaysWithMeta).Amount.ShouldBe(Rational.FromDecimal(funding.Cost));
    });

    [Fact]
    public void Nobody_bears_a_minor_unit_less_than_was_pledged() => Any.Holds(Exact, funding =>
    {
        foreach (var (partner, amount) in funding.Scenario().Contributions)
        {
            var missing = (Rational.FromDecimal(funding.Cost) * funding.ShareOf(partner)) - amount.Amount!.Value;
            (missing >= 0 && missing < Rational.FromDecimal(funding.MinorUnit)).ShouldBeTrue(partner);
        }
    });

    [Fact]
    public void One_who_leaves_changes_nobody_else_and_Meta_bears_it() => Any.Holds(Exact, funding =>
    {
        var all = funding.Scenario();
        foreach (var (partner, amount) in all.Contributions)
        {
            var left = all.Without(partner);

            left.Contributions.ShouldAllBe(other => other.Value.Amount == all.Contributions[other.Key].Amount);
            (left.StaysWithMeta - all.StaysWithMeta).Amount.ShouldBe(amount.Amount);
            all.ChangesTo(left).Select(change => change.Party).ShouldBe(amount.Amount!.Value.Sign == 0 ? [] : [partner, FundingScenario.Initiator]);
        }
    });

    [Fact]
    public void The_order_of_pledges_makes_no_difference() => Any.Holds(Exact, funding =>
        funding.Scenario(isReversed: true).ToString().ShouldBe(funding.Scenario().ToString()));

    [Fact]
    public void The_bounds_hold_whatever_the_values_are() => Any.Holds(Bounded, funding =>
    {
        var (cost, share, amount) = (funding.Cost.Between(funding.At[0]), funding.Share.Between(funding.At[1]) / 100, funding.Amount.Between(funding.At[2]));
        var pledged = (cost * share) + amount;
        if (funding.Scenario() is not { } scenario)
        {
            pledged.ShouldBeGreaterThan(cost);
            return;
        }

        scenario.Pledged.WithRounding!.Value.Contains(pledged).ShouldBeTrue();
        scenario.Coverage.WithRounding!.Value.Contains(pledged / cost).ShouldBeTrue();
        scenario.StaysWithMeta.WithRounding!.Value.Contains(cost > pledged ? cost - pledged : 0).ShouldBeTrue();
        scenario.StaysWithMeta.WithRounding!.Value.Minimum!.Value.Sign.ShouldBeGreaterThanOrEqualTo(0);
        scenario.Excess.WithRounding!.Value.Contains(pledged > cost ? pledged - cost : 0).ShouldBeTrue();
        scenario.StaysWithMeta.IsTight.ShouldBeTrue();
    });

    [Fact]
    public void What_changes_holds_whatever_the_values_are() => Any.Holds(Bounded, funding =>
    {
        if (funding.Scenario() is not { } scenario)
        {
            return;
        }

        var (cost, share, amount) = (funding.Cost.Between(funding.At[0]), funding.Share.Between(funding.At[1]) / 100, funding.Amount.Between(funding.At[2]));
        var change = scenario.Beside(scenario.Without("B"))[^1].Change;
        var (before, after) = (cost - (cost * share) - amount, cost - (cost * share));

        change.WithRounding!.Value.Contains(after - (before > 0 ? before : 0)).ShouldBeTrue();
        if (scenario.Excess.WithRounding!.Value.Maximum == 0)
        {
            change.WithRounding.ShouldBe(MetaAi.Facts.Numbers.Interval.Between(funding.Amount.Low, funding.Amount.High), "a pledge that leaves is borne, and nothing else");
        }
    });

    [Fact]
    public void Pledges_that_are_certainly_more_than_the_cost_are_refused_and_by_how_much() => Should.Throw<ArgumentException>(
            () => new FundingScenario(Any.Money(10_000), [Pledge.OfShare("A", Any.Percent(60)), Pledge.OfAmount("B", Any.Money(5_000))]))
        .Message.ShouldStartWith("The pledges come to 11000 USD, which is 1000 USD more than the training cost of 10000 USD");

    [Fact]
    public void Pledges_that_may_be_more_than_the_cost_leave_nothing_or_more()
    {
        var scenario = new FundingScenario(Any.Money(8_000, 10_000), [Pledge.OfAmount("A", Any.Money(9_000))]);

        scenario.StaysWithMeta.WithRounding.ShouldBe(MetaAi.Facts.Numbers.Interval.Between(0, 1_000));
        scenario.Excess.WithRounding.ShouldBe(MetaAi.Facts.Numbers.Interval.Between(0, 1_000));
        scenario.Coverage.WithRounding.ShouldBe(MetaAi.Facts.Numbers.Interval.Between(Rational.Of(9, 10), Rational.Of(9, 8)));
        scenario.Answers.ShouldContain(answer => answer.Name == "pledged beyond the cost");
    }

    [Fact]
    public void A_pledge_of_at_most_so_much_counts_from_zero()
    {
        var scenario = new FundingScenario(Any.Money(100), [Pledge.OfShare("A", Any.Percent(null, 20))]);

        scenario.Contributions["A"].WithRounding.ShouldBe(MetaAi.Facts.Numbers.Interval.Between(0, 20));
        scenario.StaysWithMeta.WithRounding.ShouldBe(MetaAi.Facts.Numbers.Interval.Between(80, 100));
        scenario.StaysWithMeta.IsTight.ShouldBeTrue();
    }

    [Fact]
    public void What_is_undisclosed_leaves_the_others_as_they_are_and_is_named()
    {
        var scenario = new FundingScenario(Any.Money(100), [Pledge.OfShare("A", Any.Percent(20)), Pledge.OfShare("B", LlamaRevenue.RevenueShare)]);

        scenario.Contributions["A"].Amount.ShouldBe(20);
        (scenario.StaysWithMeta.ValueKind, scenario.Coverage.ValueKind).ShouldBe((ValueKind.SomeValue, ValueKind.SomeValue));
        scenario.StaysWithMeta.Undisclosed.ShouldBe([LlamaRevenue.RevenueShare]);
        scenario.Without("B").StaysWithMeta.Amount.ShouldBe(80);
        scenario.ChangesTo(scenario.Without("A")).Select(change => change.Party).ShouldBe(["A", "Meta"]);
        scenario.ChangesTo(scenario).ShouldBeEmpty();
    }

    [Fact]
    public void An_approximate_cost_is_shared_without_bounds()
    {
        var scenario = new FundingScenario(MarketValue.MarketCapitalization, [Pledge.OfShare("A", Any.Percent(20))]);

        (scenario.StaysWithMeta.IsApproximate, scenario.StaysWithMeta.WithRounding).ShouldBe((true, null));
        scenario.StaysWithMeta.ToString().ShouldBe("about 1.6 trillion USD");
    }

    [Fact]
    public void Facts_of_two_years_are_pledges_to_one_cost()
    {
        var scenario = new FundingScenario(
            CashFlow.CapitalExpenditure[2025].From("Znews"), [Pledge.OfAmount("A", CashFlow.ShareholderReturns[2024]), Pledge.OfShare("B", Any.Percent(1))]);

        scenario.StaysWithMeta.WithRounding.ShouldBe(MetaAi.Facts.Numbers.Interval.Between(23_900_000_000, 29_850_000_000));
        scenario.StaysWithMeta.Sources.Select(source => source.Name).ShouldBe(["Znews"]);
    }

    [Fact]
    public void Nobody_pledges_and_all_stays_with_Meta()
    {
        var scenario = new FundingScenario(Any.Money(100), []);

        (scenario.Pledged.Amount, scenario.Coverage.Amount, scenario.StaysWithMeta.Amount).ShouldBe((0, 0, 100));
    }

    [Fact]
    public void A_partner_who_joins_is_heard_with_the_others()
    {
        var alone = new FundingScenario(Any.Money(100), [Pledge.OfShare("A", Any.Percent(20))]);
        var both = alone.With(Pledge.OfAmount(Company.Oracle, Any.Money(30)));

        both.StaysWithMeta.Amount.ShouldBe(50);
        alone.ChangesTo(both).Select(change => $"{change}, {change.Change}").ShouldBe(["Oracle: nothing, then 30 USD, 30 USD", "Meta: 80 USD, then 50 USD, -30 USD"]);
        Should.Throw<ArgumentException>(() => both.With(Pledge.OfShare("oracle", Any.Percent(1)))).Message.ShouldStartWith("'Oracle' is there twice");
    }

    [Fact]
    public void Tiers_are_reached_for_certain_possibly_or_not_at_all()
    {
        IncentiveTier[] tiers =
        [
            new("low", Any.Percent(10), Incentive.EconomiesOfScale), new("middle", Any.Percent(20), Incentive.FutureOfAI, Incentive.Influence), new("top", Any.Percent(40), Incentive.CustomisedVersions),
        ];
        var scenario = new FundingScenario(Any.Money(1_000, 2_000), [Pledge.OfAmount("A", Any.Money(300)), Pledge.OfShare("B", Any.Percent(20))], tiers);

        scenario.TiersOf("a").Select(answer => answer.ToString()).ShouldBe(["low: certain", "middle: possible", "top: impossible"]);
        scenario.TiersOf("B").Select(answer => answer.Reached).ShouldBe([Certainty.Certain, Certainty.Certain, Certainty.Impossible]);
        scenario.IncentivesOf("A").ShouldBe(new Dictionary<Incentive, Certainty>
        {
            [Incentive.EconomiesOfScale] = Certainty.Certain, [Incentive.FutureOfAI] = Certainty.Undecided, [Incentive.Influence] = Certainty.Undecided,
            [Incentive.CustomisedVersions] = Certainty.Impossible,
        }, ignoreOrder: true);
        scenario.Without("A").Tiers.ShouldBe(scenario.Tiers);
    }

    [Fact]
    public void A_cost_that_may_be_nothing_leaves_tiers_to_what_is_known() => Any.Holds(
        from cost in Gen.Choose(1, 1_000)
        from amount in Gen.Choose(0, 1_000)
        from least in Gen.Choose(0, 100)
        select (cost, amount, least),
        given =>
        {
            if (given.amount > given.cost)
            {
                return;
            }

            var scenario = new FundingScenario(
                Assumption.Money(null, given.cost, "USD", "given", "cost"), [Pledge.OfAmount("A", Any.Money(given.amount))], [new("tier", Any.Percent(given.least), Incentive.Influence)]);

            scenario.TiersOf("A").Single().Reached.ShouldBe(given.amount * 100 >= given.cost * given.least ? Certainty.Certain : Certainty.Undecided);
            scenario.Coverage.Refusal!.Message.ShouldStartWith("The divisor may be zero");
        });

    [Fact]
    public void Partners_are_found_whatever_the_case_of_their_names()
    {
        var share = Any.Percent(20);
        var (one, other) = (new FundingScenario(Any.Money(100), [Pledge.OfShare("Amazon", share)]), new FundingScenario(Any.Money(100), [Pledge.OfShare("AMAZON", share)]));

        one.Beside(other).Select(change => $"{change.Party} {change.IsNone}").ShouldBe(["Amazon True", "Meta True"]);
        one.Contributions["amazon"].Amount.ShouldBe(20);
    }

    [Fact]
    public void Equal_scenarios_change_nothing_also_where_all_is_undisclosed()
    {
        FundingScenario Made() => new(CashFlow.OperatingCashFlow[2024], [Pledge.OfShare("A", LlamaRevenue.Resale.Share), Pledge.OfShare("B", Any.Percent(1))]);
        var cost = Any.Money(100);
        FundingScenario Undisclosed() => new(cost, [Pledge.OfShare("A", LlamaRevenue.RevenueShare)]);

        Undisclosed().ChangesTo(Undisclosed()).ShouldBeEmpty();
        Made().ChangesTo(Made()).Select(change => change.Party).ShouldBe(["Meta"], "the two pledges of B are two unknowns");
    }

    [Fact]
    public void What_may_be_pledged_beyond_an_approximate_cost_is_told()
    {
        var scenario = new FundingScenario(
            Any.Money(10_000_000_000), [Pledge.OfShare("A", Any.Fact(Ratio.Fraction(Rational.Of(1, 3), Rational.Of(1, 3), Hedge.Approx))), Pledge.OfShare("B", Any.Percent(80))]);

        scenario.Answers.Single(answer => answer.Name == "pledged beyond the cost").Value.ToString().ShouldStartWith("about 1.3");
        new FundingScenario(MarketValue.MarketCapitalization, [Pledge.OfShare("A", Any.Percent(20))]).Answers.ShouldNotContain(answer => answer.Name == "pledged beyond the cost");
    }

    [Fact]
    public void A_cent_that_is_cut_off_takes_no_tier_away()
    {
        var scenario = new FundingScenario(Any.Money(100.01m), [Pledge.OfShare("A", Any.Percent(20))], [new("low", Any.Percent(20), Incentive.Influence)]);

        scenario.Contributions["A"].Amount.ShouldBe(20);
        scenario.TiersOf("A").Single().Reached.ShouldBe(Certainty.Certain);
    }

    [Fact]
    public void What_cannot_be_is_refused_with_the_reason()
    {
        Refused(() => Pledge.OfShare(" ", Any.Percent(1)), "empty");
        Refused(() => Pledge.OfShare("A", Any.Percent(-1, 5)), "may be below zero: -1 % to 5 %");
        Refused(() => Pledge.OfShare("A", Any.Percent(90, 101)), "may be more than the whole: 90 % to 101 %");
        Refused(() => Pledge.OfAmount("A", Any.Money(-1)), "may be below zero: -1 USD");
        Refused(() => Pledge.OfAmount("A", CashFlow.GenerativeAIRevenue), "use OrZero()");
        Refused(() => new FundingScenario(Any.Money(0), []), "may be zero");
        Refused(() => new FundingScenario(Any.Money(-5, 5), []), "may be below zero");
        Refused(() => new FundingScenario(CashFlow.CapitalExpenditure[2025], []), "From(");
        Refused(() => new FundingScenario(Any.Money(100), [Pledge.OfAmount("A", Any.Money(1, 1, "EUR"))]), "there are no exchange rates");
        Refused(() => new FundingScenario(Any.Money(100), [Pledge.OfAmount("A", Any.Money(1)), Pledge.OfAmount("a ", Any.Money(1))]), "'A' is there twice");
        Refused(() => new FundingScenario(Any.Money(100), [Pledge.OfAmount(Company.Meta, Any.Money(1))]), "Meta bears what nobody pledges");
        Refused(() => new FundingScenario(Any.Money(100), [null!]), "null");
        Refused(() => new FundingScenario(Any.Money(100), []).Without("A"), "There is no 'A': there is none");
        Refused(() => new FundingScenario(Any.Money(100), [Pledge.OfAmount("B", Any.Money(1))]).TiersOf(Company.Amazon), "There is no 'Amazon': there is B");
        Refused(() => new IncentiveTier("low", Any.Percent(1)), "offers nothing");
    }

    [Fact]
    public void The_example_has_the_partners_and_the_incentives_of_the_catalogue()
    {
        var scenario = FundingExample.Scenario;

        scenario.Pledges.Select(pledge => pledge.Partner).ShouldBe(Consortium.FundingRequest.ApproachedCompanies.Value.Select(partner => partner.ToString()), ignoreOrder: true);
        scenario.Tiers.SelectMany(tier => tier.Incentives)
            .ShouldBe(ConsortiumIncentives.Offered.Value.Concat(ConsortiumIncentives.Invitation.Value).Concat(ConsortiumIncentives.MembershipBenefits.Value), ignoreOrder: true);
        scenario.Explain().ShouldContain("nobody stated it");
    }

    [Fact]
    public void A_scenario_explains_each_answer_down_to_its_reasons() =>
        FundingExample.Scenario.Explain().Split("\n\n").Select(answer => answer.Split('\n')[0]).ShouldBe(FundingExample.Scenario.Answers.Select(answer => answer.ToString()));

    private static void Refused(Func<object> make, string reason) => Should.Throw<ArgumentException>(() => _ = make()).Message.ShouldContain(reason);

    private sealed record ExactFunding(string Currency, decimal MinorUnit, decimal Cost, int[] Shares)
    {
        public Rational ShareOf(string partner) => Rational.Of(Shares[int.Parse(partner[1..], System.Globalization.CultureInfo.InvariantCulture)], 1_000);

        public FundingScenario Scenario(bool isReversed = false)
        {
            var pledges = Shares.Select((share, number) => Pledge.OfShare($"P{number}", Any.Fraction(Rational.Of(share, 1_000))));
            return new(Any.Money(Cost, Cost, Currency), isReversed ? pledges.Reverse() : pledges);
        }
    }

    private sealed record BoundedFunding((decimal Low, decimal High) Cost, (decimal Low, decimal High) Share, (decimal Low, decimal High) Amount, int[] At)
    {
        public FundingScenario? Scenario()
        {
            try
            {
                return new(Any.Money(Cost.Low, Cost.High), [Pledge.OfShare("A", Any.Percent(Share.Low, Share.High)), Pledge.OfAmount("B", Any.Money(Amount.Low, Amount.High))]);
            }
            catch (ArgumentException)
            {
                return null;
            }
        }
    }
}
