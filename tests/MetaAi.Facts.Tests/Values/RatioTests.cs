using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Testing;

namespace MetaAi.Facts.Tests.Values;

public sealed class RatioTests
{
    [Fact]
    public void A_percentage_is_given_as_printed_and_kept_as_a_pure_number()
    {
        var ratio = Ratio.Percent(49, 49, decimals: 0);

        (ratio.Amount, ratio.Minimum, ratio.Maximum).ShouldBe((Rational.Of(49, 100), Rational.Of(49, 100), Rational.Of(49, 100)));
        (ratio.Form, ratio.Decimals, ratio.BoundsOrigin).ShouldBe((RatioForm.Percent, 0, BoundsOrigin.Stated));
    }

    [Fact]
    public void A_fraction_is_exact() => Ratio.Fraction(Rational.Of(1, 3), Rational.Of(1, 3), Hedge.Approx).Amount.ShouldBe(Rational.Of(1, 3));

    [Fact]
    public void A_multiple_in_words_has_no_decimals()
    {
        var ratio = Ratio.Multiple(2m, 2m);

        (ratio.Amount, ratio.Form, ratio.Decimals).ShouldBe((Rational.Of(2, 1), RatioForm.Multiple, null));
    }

    [Fact]
    public void More_than_half_is_a_strict_minimum_without_an_amount()
    {
        var ratio = Ratio.Fraction(Rational.Of(1, 2), null, Hedge.MoreThan);

        (ratio.Amount, ratio.Minimum, ratio.Maximum).ShouldBe((null, Rational.Of(1, 2), null));
        (ratio.IsMinimumExclusive, ratio.IsMaximumExclusive, ratio.BoundsOrigin).ShouldBe((true, false, BoundsOrigin.Hedge));
    }

    [Fact]
    public void Nearly_40_percent_has_an_amount_and_no_bounds()
    {
        var ratio = Ratio.Percent(40, 40, Hedge.Nearly);

        (ratio.Amount, ratio.Minimum, ratio.Maximum, ratio.BoundsOrigin).ShouldBe((Rational.Of(2, 5), null, null, null));
    }

    [Fact]
    public void The_form_makes_a_difference()
    {
        var half = Rational.Of(1, 2);

        Ratio.Percent(50, 50).ShouldNotBe(Ratio.Fraction(half, half));
        Ratio.Multiple(half, half).ShouldNotBe(Ratio.Fraction(half, half));
    }

    [Fact]
    public void Its_figure_has_the_number_as_printed_and_the_unit_of_its_form()
    {
        var percent = Ratio.Percent(49.5m, 49.5m, decimals: 1).ToFigure();
        (percent.Kind, percent.Low.ToString(), percent.Unit, percent.Decimals).ShouldBe((FigureKind.Percent, "49.5", null, 1));

        var fraction = Ratio.Fraction(Rational.Of(1, 3), Rational.Of(1, 3)).ToFigure();
        (fraction.Kind, fraction.Low.ToString(), fraction.Unit, fraction.Decimals).ShouldBe((FigureKind.Fraction, "1/3", "share", null));

        var multiple = Ratio.Multiple(2.5m, 2.5m, decimals: 1).ToFigure();
        (multiple.Kind, multiple.Low.ToString(), multiple.Unit, multiple.Decimals).ShouldBe((FigureKind.Ratio, "2.5", "x", 1));
    }

    [Fact]
    public void It_says_itself_in_the_form_it_was_written_in_under_every_culture()
    {
        using var finnish = new CultureScope();

        Ratio.Percent(-49.5m, -49.5m).ToString().ShouldBe("-49.5 %");
        Ratio.Percent(8, 12, Hedge.Tolerance).ToString().ShouldBe("between 8 % and 12 %");
        Ratio.Fraction(Rational.Of(1, 3), Rational.Of(1, 3), Hedge.Approx).ToString().ShouldBe("about 1/3");
        Ratio.Multiple(2, 2).ToString().ShouldBe("2 ×");
    }

    [Fact]
    public void A_hundredth_of_any_decimal_is_exact()
    {
        const decimal Least = 0.0000000000000000000000000001m;

        Ratio.Percent(Least, Least).Amount!.Value.ToFractionString().ShouldBe("1/1000000000000000000000000000000");
        Ratio.Percent(Least, Least).ToString().ShouldBe("0.0000000000000000000000000001 %");
    }

    [Fact]
    public void Bounds_are_in_order_and_hold_the_amount() => Prop.ForAll(Arbitraries.Ratios, ratio =>
        (ratio.Minimum is null || ratio.Maximum is null || ratio.Minimum <= ratio.Maximum)
        && (ratio.Amount is null || ratio.Minimum is null || (ratio.Minimum == ratio.Amount && ratio.Maximum == ratio.Amount))
        && (ratio.BoundsOrigin is null) == (ratio.Minimum is null && ratio.Maximum is null)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_figure_gives_the_ratio_back() => Prop.ForAll(Arbitraries.Ratios, ratio => ratio == Read(ratio.ToFigure())).QuickCheckThrowOnFailure();

    [Fact]
    public void Equality_is_an_equivalence_that_hashes_agree_with() => Prop.ForAll(Arbitraries.Ratios, Arbitraries.Ratios, (left, right) =>
        (left == right) == (right == left)
        && (left == right) == (left.ToFigure() == right.ToFigure())
        && (left != right || left.GetHashCode() == right.GetHashCode())).QuickCheckThrowOnFailure();

    private static Ratio Read(in Figure figure) => figure.Kind switch
    {
        FigureKind.Percent => Ratio.Percent(Decimal(figure.Low), Decimal(figure.High), figure.Hedge, figure.Decimals),
        FigureKind.Fraction => Ratio.Fraction(figure.Low?.Number, figure.High?.Number, figure.Hedge),
        _ => Ratio.Multiple(figure.Low?.Number, figure.High?.Number, figure.Hedge, figure.Decimals),
    };

    private static decimal? Decimal(FigureBound? bound) => bound is { Number: var number } && number.TryToDecimal(out var value) ? value : null;
}
