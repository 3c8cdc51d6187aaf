using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>What cash is used for, and what is left of it.</summary>
public sealed class CashUsesTests
{
    private static readonly Gen<((decimal Low, decimal High) Inflow, (decimal Low, decimal High)[] Uses, int[] At)> Given =
        from inflow in Any.Ends(100, 1_000)
        from uses in Any.Ends(0, 400).ArrayOf(3)
        from at in Gen.Choose(0, 100).ArrayOf(4)
        select (inflow, uses, at);

    [Fact]
    public void The_bounds_hold_whatever_the_values_are() => Any.Holds(Given, given =>
    {
        var cash = new CashUses(Any.Money(given.Inflow.Low, given.Inflow.High), given.Uses.Select((use, number) => new NamedAmount($"use {number}", Any.Money(use.Low, use.High))));
        var inflow = given.Inflow.Between(given.At[3]);
        var left = given.Uses.Select((use, number) => use.Between(given.At[number])).Aggregate(inflow, (rest, use) => rest - use);

        cash.CashLeft.WithRounding!.Value.Contains(left).ShouldBeTrue();
        cash.CashLeftShare.WithRounding!.Value.Contains(left / inflow).ShouldBeTrue();
        (cash.Used + cash.CashLeft - cash.Inflow).WithRounding.ShouldBe(Interval.Of(0));
        (cash.CashLeft.IsTight, cash.CashLeftShare.IsTight).ShouldBe((true, true));
    });

    [Fact]
    public void Of_2024_is_left_what_the_catalogue_computes()
    {
        var cash = CapitalExample.Cash2024;

        (cash.CashLeft.ToString(), cash.CashLeftShare.ToString()).ShouldBe((CashFlow.CashLeft.ToString(), CashFlow.CashLeftShare.ToString()));
        cash.ShareOf("Capital Expenditure").ToString().ShouldBe("42.7 % (42.1 % to 43.3 %)");
        cash.CashLeft.Period!.Edtf.ShouldBe("2024");
    }

    [Fact]
    public void Uses_of_another_period_are_refused() => Should.Throw<ArgumentException>(
            () => new CashUses(CashFlow.OperatingCashFlow[2024], [new("plan", CashFlow.CapitalExpenditure[2025].From("Znews"))]))
        .Message.ShouldStartWith("'plan' cannot be used: The periods differ: 2024 and 2025.");

    [Fact]
    public void Uses_of_two_years_are_refused_also_where_the_inflow_has_none() => Should.Throw<ArgumentException>(
            () => new CashUses(Any.Money(100_000_000_000), [new("returns", CashFlow.ShareholderReturns[2024]), new("plan", CashFlow.CapitalExpenditure[2025].From("Znews"))]))
        .Message.ShouldStartWith("The sum of the uses cannot be used: The periods differ: 2024 and 2025.");

    [Fact]
    public void Nothing_is_used_or_comes_in_below_zero() => Any.Holds(Gen.Choose(1, 1_000), below =>
    {
        Should.Throw<ArgumentException>(() => new CashUses(Any.Money(10), [new("use", Any.Money(-below))])).Message.ShouldStartWith("'use' may be below zero");
        Should.Throw<ArgumentException>(() => new CashUses(Any.Money(-below), [])).Message.ShouldStartWith("The inflow may be below zero");
        Should.Throw<ArgumentException>(() => new MarketScale(Any.Money(10), [new("part", Any.Money(-below))])).Message.ShouldStartWith("'part' may be below zero");
        Should.Throw<ArgumentException>(() => new MarketScale(Any.Money(-below), [])).Message.ShouldContain("below zero");
    });

    [Fact]
    public void A_name_is_the_same_with_blanks_around_it()
    {
        new CashUses(Any.Money(10), [new(" use ", Any.Money(3))]).ShareOf("Use").Amount.ShouldBe(Rational.Of(3, 10));
        Should.Throw<ArgumentException>(() => new CashUses(Any.Money(10), [new("use", Any.Money(1)), new(" Use", Any.Money(1))])).Message.ShouldContain("there twice");
    }

    [Fact]
    public void A_share_is_a_percentage_also_where_it_is_the_whole_or_more()
    {
        var all = new CashUses(Any.Money(10), [new("use", Any.Money(30))]);

        (all.ShareOf("use").ToString(), new CashUses(Any.Money(10), []).CashLeftShare.ToString()).ShouldBe(("300 %", "100 %"));
        new MarketScale(Any.Money(10), [new("part", Any.Money(25))]).ShareOf("part").ToString().ShouldBe("250 %");
        new FundingScenario(Any.Money(10), [Pledge.OfAmount("A", Any.Money(10))]).Coverage.ToString().ShouldBe("100 %");
        new FundingScenario(Any.Money(100), [Pledge.OfAmount("A", Any.Money(90, 110))]).Coverage.ToString().ShouldBe("90 % to 110 %");
        new FundingScenario(Any.Money(100), [Pledge.OfAmount("A", Any.Money(100, 120))]).Coverage.ToString().ShouldBe("100 % to 120 %");
    }

    [Fact]
    public void More_may_be_used_than_came_in() => new CashUses(Any.Money(10), [new("use", Any.Money(30))]).CashLeft.Amount.ShouldBe(-20);

    [Fact]
    public void Nothing_is_used_and_all_is_left()
    {
        var cash = new CashUses(Any.Money(10), []);

        (cash.Used.Amount, cash.CashLeft.Amount, cash.CashLeftShare.Amount).ShouldBe((0, 10, 1));
        Should.Throw<ArgumentException>(() => cash.ShareOf("use")).Message.ShouldStartWith("There is no 'use': there is none");
        Should.Throw<ArgumentException>(() => new NamedAmount(" ", Any.Money(1)));
    }
}
