using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>What models need of arithmetic beside the operators: bounds at nothing and at the whole, whole minor units, and the period that something is said of.</summary>
public sealed class ArithmeticTests
{
    private static readonly Fact<MonetaryAmount> Planned = Said.Money("60 à 65 milliards de dollars", "Plan.Expenditure", "2025");

    [Fact]
    public void What_is_left_is_cut_at_nothing_and_its_bounds_stay_the_least() => Prop.ForAll(Arbitraries.Amounts, Arbitraries.Ratios, (amount, ratio) =>
    {
        var (cost, share) = (Any.Fact(amount, "Test.A"), Any.Fact(ratio, "Test.B"));
        var left = cost - (cost * share);
        var cut = left.NotBelowZero();

        cut.WithRounding.ShouldBe(left.WithRounding is { } bounds
            ? Interval.Between(
                bounds.Minimum is { Sign: > 0 } least ? least : 0, bounds.Maximum is not { } most ? null : most.Sign > 0 ? most : 0,
                bounds.Minimum is { Sign: > 0 } && bounds.IsMinimumExclusive, bounds.Maximum is { Sign: > 0 } && bounds.IsMaximumExclusive)
            : null);
        cut.IsTight.ShouldBe(left.IsTight);
        (cut.Period, cut.Unit).ShouldBe((left.Period, left.Unit));
    }).QuickCheckThrowOnFailure();

    /// <summary>Two that meet in one number: the greater of them is as low as that only where both can be, and the lesser as high.</summary>
    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public void An_end_of_the_greatest_or_the_least_is_reached_where_both_are(bool isFirstReached, bool isSecondReached)
    {
        var isExclusive = !(isFirstReached && isSecondReached);

        Arithmetic.Greatest(Bound(Hedge.AtLeast, Hedge.MoreThan, isFirstReached, "Test.A"), Bound(Hedge.AtLeast, Hedge.MoreThan, isSecondReached, "Test.B"))
            .WithRounding.ShouldBe(Interval.Between(14, null, isMinimumExclusive: isExclusive));
        Arithmetic.Least(Bound(Hedge.AtMost, Hedge.LessThan, isFirstReached, "Test.A"), Bound(Hedge.AtMost, Hedge.LessThan, isSecondReached, "Test.B"))
            .WithRounding.ShouldBe(Interval.Between(null, 14, isMaximumExclusive: isExclusive));

        static Fact<MonetaryAmount> Bound(Hedge reached, Hedge beyond, bool isReached, string id)
        {
            var isLower = reached == Hedge.AtLeast;
            return Any.Fact(MonetaryAmount.Of(isLower ? 14 : null, isLower ? null : 14, "USD", isReached ? reached : beyond), id);
        }
    }

    [Fact]
    public void Nothing_grows_from_a_loss() => Prop.ForAll(Arbitraries.Amounts, Arbitraries.Amounts, (before, after) =>
    {
        var (from, to) = (Any.Fact(before, "Test.A"), Any.Fact(after, "Test.B"));
        var bounds = Arithmetic.Sum(from).WithRounding;

        var growth = Arithmetic.Growth(from, to);

        if (bounds is { Maximum.Sign: < 0 })
        {
            growth.Refusal!.Message.ShouldContain("compute the difference of the two instead");
        }
        else if (bounds is { Minimum.Sign: > 0 } && before.Currency == after.Currency)
        {
            growth.Refusal.ShouldBeNull();
            growth.WithRounding.ShouldBe(((to / from) - 1).WithRounding);
        }
        else
        {
            (growth.Refusal is not null || growth.WithRounding is null).ShouldBeTrue();
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_cut_value_beside_others_is_tight_where_it_shares_nothing_with_them()
    {
        var (cost, share) = (Assumption.Money(8, 10, "USD", "given", "cost"), Assumption.Percent(null, 20, "given", "share"));

        var alone = cost - (cost * share.NotBelowZero());
        (alone.WithRounding, alone.IsTight).ShouldBe((Interval.Between(6.4m, 10), true));

        var twice = cost - (cost - Assumption.Money(9, "USD", "given", "other")).NotBelowZero();
        (twice.WithRounding, twice.IsTight).ShouldBe((Interval.Between(7, 10), false));
    }

    [Fact]
    public void Zero_is_nothing_of_whatever_is_measured_and_other_numbers_are_not()
    {
        Arithmetic.Greatest<MonetaryAmount>(Planned, (Planned - Planned)).ToString().ShouldBe("60 to 65 billion USD");
        Evaluator.Evaluate(new SelectionExpression(true, [((IUnknown)Planned).Expression, Expression.Of(1)])).Refusal!.Kind.ShouldBe(FormulaRefusalKind.Dimensions);
        Evaluator.Evaluate(new SelectionExpression(true, [Expression.Of(0), ((IUnknown)Planned).Expression])).Dimension.ToString().ShouldBe("money in USD");
        Evaluator.Evaluate(new SelectionExpression(true, [Expression.Of(0), Expression.Of(0)])).Amount.ShouldBe(0);
    }

    [Fact]
    public void A_share_is_kept_within_the_whole()
    {
        Assumption.Percent(10, null, "given", "share").WithinWhole().WithRounding.ShouldBe(Interval.Between(Rational.Of(1, 10), 1));
        Assumption.Percent(null, 30, "given", "share").WithinWhole().WithRounding.ShouldBe(Interval.Between(0, Rational.Of(3, 10)));
        Said.Undisclosed<Ratio>("Test.Share").WithinWhole().ValueKind.ShouldBe(ValueKind.SomeValue);
    }

    [Fact]
    public void What_is_projected_is_said_of_its_year()
    {
        var next = (Planned * (1 + Assumption.Percent(10, "given", "growth"))).AcrossPeriods("2026");

        (next.Period!.Edtf, next.WithRounding).ShouldBe(("2026", Interval.Between(66_000_000_000m, 71_500_000_000m)));
        (next - Planned).Refusal!.Kind.ShouldBe(FormulaRefusalKind.Periods);
        Should.Throw<ArgumentException>(() => Planned.AcrossPeriods("next year")).Message.ShouldStartWith("'next year' is no period");
    }

    [Fact]
    public void A_fact_that_names_one_counts_one_beside_counts()
    {
        var named = Any.Fact(DayOfWeek.Monday, "Test.Day");

        (Said.Quantity("au moins sept employés", "Test.Days") + named.Count("employés")).WithRounding.ShouldBe(Interval.Between(8m, null));
        named.Count().Explain().ShouldContain("Monday");
        Said.Undisclosed<DayOfWeek>("Test.Secret").Count().ValueKind.ShouldBe(ValueKind.SomeValue);
        Said.Nonexistent<DayOfWeek>("Test.None").Count().Refusal!.Kind.ShouldBe(FormulaRefusalKind.NoValue);
    }

    [Theory]
    [InlineData("USD", 10.019, 10.01)]
    [InlineData("USD", -10.019, -10.01)]
    [InlineData("USD", 10.01, 10.01)]
    [InlineData("USD", 0.009, 0)]
    [InlineData("USD", 0, 0)]
    [InlineData("JPY", 10.9, 10)]
    [InlineData("KWD", 10.0019, 10.001)]
    [InlineData("XAU", 10.00191, 10.00191)]
    public void A_fraction_of_a_minor_unit_is_cut_off(string currency, decimal amount, decimal whole)
    {
        var cut = Assumption.Money(amount, currency, "given", "amount").CutToMinorUnits();

        cut.Amount.ShouldBe((Rational)whole);
        cut.Explain().ShouldContain("(assumption: given)");
    }

    [Fact]
    public void What_is_known_within_bounds_is_not_cut()
    {
        Planned.CutToMinorUnits().WithRounding.ShouldBe(Interval.Between(60_000_000_000m, 65_000_000_000m));
        Said.Undisclosed<MonetaryAmount>("Test.Secret").CutToMinorUnits().ValueKind.ShouldBe(ValueKind.SomeValue);
        Said.Nonexistent<MonetaryAmount>("Test.None").CutToMinorUnits().Refusal!.Kind.ShouldBe(FormulaRefusalKind.NoValue);
    }

    [Fact]
    public void An_assumed_date_anchors_a_length_of_time()
    {
        var expected = Assumption.Date(ExtendedDate.Of("2025?"), "inferred", "issue") + Said.Duration("au moins trois à cinq ans", "Test.Horizon");

        expected.ToString().ShouldBe("from 2028 to 2030 or later (uncertain)");
        expected.Explain().ShouldContain("(assumption: inferred)");
    }
}
