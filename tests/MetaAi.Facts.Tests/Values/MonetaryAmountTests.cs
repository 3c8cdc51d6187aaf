using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Testing;

namespace MetaAi.Facts.Tests.Values;

public sealed class MonetaryAmountTests
{
    [Fact]
    public void One_exact_number_is_an_amount_and_both_bounds()
    {
        var amount = MonetaryAmount.Of(300_000_000m, 300_000_000m, "EUR");

        (amount.Amount, amount.Minimum, amount.Maximum).ShouldBe((300_000_000m, 300_000_000m, 300_000_000m));
        (amount.IsMinimumExclusive, amount.IsMaximumExclusive, amount.BoundsOrigin).ShouldBe((false, false, BoundsOrigin.Stated));
    }

    [Fact]
    public void A_range_has_two_bounds_and_no_amount()
    {
        var amount = MonetaryAmount.Of(60m, 65m, "USD");

        (amount.Amount, amount.Minimum, amount.Maximum, amount.BoundsOrigin).ShouldBe((null, 60m, 65m, BoundsOrigin.Stated));
    }

    [Theory]
    [InlineData(true, false, "more than 60 USD and at most 65 USD")]
    [InlineData(false, true, "at least 60 USD and less than 65 USD")]
    [InlineData(true, true, "more than 60 USD and less than 65 USD")]
    public void A_range_may_leave_an_end_out(bool isLow, bool isHigh, string words)
    {
        var amount = MonetaryAmount.Of(60m, 65m, "USD", isMinimumExclusive: isLow, isMaximumExclusive: isHigh);

        (amount.Minimum, amount.Maximum, amount.IsMinimumExclusive, amount.IsMaximumExclusive).ShouldBe((60m, 65m, isLow, isHigh));
        amount.ShouldNotBe(MonetaryAmount.Of(60m, 65m, "USD"));
        amount.ToString().ShouldBe(words);
    }

    [Fact]
    public void Only_an_exact_range_leaves_an_end_out()
    {
        Should.Throw<ArgumentException>(() => MonetaryAmount.Of(60m, 60m, "USD", isMinimumExclusive: true));
        Should.Throw<ArgumentException>(() => MonetaryAmount.Of(60m, 65m, "USD", Hedge.AtLeast, isMaximumExclusive: true));
    }

    [Theory]
    [InlineData(Hedge.Approx)]
    [InlineData(Hedge.Nearly)]
    public void A_hedge_is_not_a_tolerance(Hedge hedge)
    {
        var amount = MonetaryAmount.Of(300m, 300m, "EUR", hedge);

        (amount.Amount, amount.Minimum, amount.Maximum, amount.BoundsOrigin).ShouldBe((300m, null, null, null));
        amount.Hedge.ShouldBe(hedge);
    }

    [Theory]
    [InlineData(Hedge.MoreThan, true)]
    [InlineData(Hedge.AtLeast, false)]
    [InlineData(Hedge.Several, false)]
    [InlineData(Hedge.From, false)]
    [InlineData(Hedge.Since, false)]
    public void A_lower_bound_has_no_amount_and_no_maximum(Hedge hedge, bool isExclusive)
    {
        var amount = MonetaryAmount.Of(14m, null, "USD", hedge);

        (amount.Amount, amount.Minimum, amount.Maximum, amount.BoundsOrigin).ShouldBe((null, 14m, null, BoundsOrigin.Hedge));
        (amount.IsMinimumExclusive, amount.IsMaximumExclusive).ShouldBe((isExclusive, false));
    }

    [Theory]
    [InlineData(Hedge.LessThan, true)]
    [InlineData(Hedge.AtMost, false)]
    [InlineData(Hedge.UpTo, false)]
    [InlineData(Hedge.By, false)]
    [InlineData(Hedge.Before, true)]
    public void An_upper_bound_has_no_amount_and_no_minimum(Hedge hedge, bool isExclusive)
    {
        var amount = MonetaryAmount.Of(null, 65m, "USD", hedge);

        (amount.Amount, amount.Minimum, amount.Maximum, amount.BoundsOrigin).ShouldBe((null, null, 65m, BoundsOrigin.Hedge));
        (amount.IsMinimumExclusive, amount.IsMaximumExclusive).ShouldBe((false, isExclusive));
    }

    [Fact]
    public void A_tolerance_gives_both_bounds_and_no_amount()
    {
        var amount = MonetaryAmount.Of(8m, 12m, "USD", Hedge.Tolerance);

        (amount.Amount, amount.Minimum, amount.Maximum, amount.BoundsOrigin).ShouldBe((null, 8m, 12m, BoundsOrigin.Stated));
    }

    [Theory]
    [InlineData("usd")]
    [InlineData("US")]
    [InlineData("USDT")]
    [InlineData("$")]
    [InlineData("")]
    [InlineData("ÉUR")]
    public void A_currency_is_three_upper_case_letters(string currency) =>
        Should.Throw<ArgumentException>(() => MonetaryAmount.Of(1, 1, currency)).ParamName.ShouldBe("currency");

    [Fact]
    public void Trailing_zeros_make_no_difference()
    {
        MonetaryAmount.Of(1.0m, 1.00m, "USD").ShouldBe(MonetaryAmount.Of(1m, 1m, "USD"));
        MonetaryAmount.Of(1.0m, 1.00m, "USD").GetHashCode().ShouldBe(MonetaryAmount.Of(1m, 1m, "USD").GetHashCode());
    }

    [Fact]
    public void What_the_words_say_besides_the_number_makes_a_difference()
    {
        var amount = MonetaryAmount.Of(1, 1, "USD", decimals: 0);

        amount.ShouldNotBe(MonetaryAmount.Of(1, 1, "EUR", decimals: 0));
        amount.ShouldNotBe(MonetaryAmount.Of(1, 1, "USD", Hedge.Approx, decimals: 0));
        amount.ShouldNotBe(MonetaryAmount.Of(1, 1, "USD", decimals: -1));
    }

    [Fact]
    public void It_says_itself_in_words_under_every_culture()
    {
        using var finnish = new CultureScope();

        MonetaryAmount.Of(-1_200_000_000m, -1_200_000_000m, "USD").ToString().ShouldBe("-1.2 billion USD");
        MonetaryAmount.Of(60_000_000_000m, 65_000_000_000m, "USD").ToString().ShouldBe("60 to 65 billion USD");
        MonetaryAmount.Of(14_000_000_000m, null, "USD", Hedge.MoreThan).ToString().ShouldBe("more than 14 billion USD");
    }

    [Fact]
    public void Bounds_are_in_order_hold_the_amount_and_are_ends_that_the_words_name() => Prop.ForAll(Arbitraries.Amounts, amount =>
        (amount.Minimum is null || amount.Maximum is null || amount.Minimum <= amount.Maximum)
        && (amount.Amount is null || amount.Minimum is null || (amount.Minimum == amount.Amount && amount.Maximum == amount.Amount))
        && (amount.BoundsOrigin is null) == (amount.Minimum is null && amount.Maximum is null)
        && (amount.Minimum ?? amount.Low) == amount.Low
        && (amount.Maximum ?? amount.High) == amount.High
        && (amount.Low ?? amount.High) is not null).QuickCheckThrowOnFailure();

    [Fact]
    public void A_figure_gives_the_amount_back() => Prop.ForAll(Arbitraries.Amounts, amount =>
    {
        var figure = amount.ToFigure();
        return figure.Kind == FigureKind.Money
            && amount == MonetaryAmount.Of(Decimal(figure.Low), Decimal(figure.High), figure.Unit!, figure.Hedge, figure.Decimals);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equality_is_an_equivalence_that_hashes_agree_with() => Prop.ForAll(Arbitraries.Amounts, Arbitraries.Amounts, (left, right) =>
        (left == right) == (right == left)
        && (left == right) == (left.ToFigure() == right.ToFigure())
        && (left != right || left.GetHashCode() == right.GetHashCode())
        && left == left with { }).QuickCheckThrowOnFailure();

    private static decimal? Decimal(FigureBound? bound) => bound is { Number: var number } && number.TryToDecimal(out var value) ? value : null;
}
