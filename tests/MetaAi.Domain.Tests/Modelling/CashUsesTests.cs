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

        cash.Left.WithRounding!.Value.Contains(left).ShouldBeTrue();
        cash.LeftShare.WithRounding!.Value.Contains(left / inflow).ShouldBeTrue();
        (cash.Used + cash.Left - cash.Inflow).WithRounding.ShouldBe(Interval.Of(0));
        (cash.Left.IsTight, cash.LeftShare.IsTight).ShouldBe((true, true));
    });

    [Fact]
    public void Of_2024_is_left_what_the_catalogue_computes()
    {
        var cash = CapitalExample.Cash2024;

        (cash.Left.ToString(), cash.LeftShare.ToString()).ShouldBe((CashFlow.CashLeft.ToString(), CashFlow.CashLeftShare.ToString()));
        cash.ShareOf("Capital Expenditure").ToString().ShouldBe("42.7 % (42.1 % to 43.3 %)");
        cash.Left.Period!.Edtf.ShouldBe("2024");
    }

    [Fact]
    public void Uses_of_another_period_are_refused() => Should.Throw<ArgumentException>(
            () => new CashUses(CashFlow.OperatingCashFlow[2024], [new("plan", CashFlow.CapitalExpenditure[2025].From("Znews"))]))
        .Message.ShouldStartWith("'plan' cannot be used: The periods differ: 2024 and 2025.");

    [Fact]
    public void More_may_be_used_than_came_in() => new CashUses(Any.Money(10), [new("use", Any.Money(30))]).Left.Amount.ShouldBe(-20);

    [Fact]
    public void Nothing_is_used_and_all_is_left()
    {
        var cash = new CashUses(Any.Money(10), []);

        (cash.Used.Amount, cash.Left.Amount, cash.LeftShare.Amount).ShouldBe((0, 10, 1));
        Should.Throw<ArgumentException>(() => cash.ShareOf("use")).Message.ShouldStartWith("There is no 'use': there is none");
        Should.Throw<ArgumentException>(() => new NamedAmount(" ", Any.Money(1)));
    }
}
