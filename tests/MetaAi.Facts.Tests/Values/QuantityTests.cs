using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Testing;

namespace MetaAi.Facts.Tests.Values;

public sealed class QuantityTests
{
    [Fact]
    public void A_count_has_an_amount_and_the_noun_as_written()
    {
        var count = Quantity.Of(3_430_000_000m, 3_430_000_000m, "personnes", decimals: -7);

        (count.Amount, count.Minimum, count.Maximum, count.Unit, count.Decimals).ShouldBe((3_430_000_000m, 3_430_000_000m, 3_430_000_000m, "personnes", -7));
    }

    [Fact]
    public void A_hedge_is_not_a_tolerance()
    {
        var count = Quantity.Of(15, 15, "centres", Hedge.Approx);

        (count.Amount, count.Minimum, count.Maximum, count.BoundsOrigin).ShouldBe((15m, null, null, null));
    }

    [Fact]
    public void A_hedge_may_bound_it()
    {
        var count = Quantity.Of(1800, null, "people", Hedge.MoreThan);

        (count.Amount, count.Minimum, count.IsMinimumExclusive, count.Maximum).ShouldBe((null, 1800m, true, null));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_unit_is_not_blank(string unit) => Should.Throw<ArgumentException>(() => Quantity.Of(1, 1, unit)).ParamName.ShouldBe("unit");

    [Fact]
    public void What_is_counted_may_be_unsaid() => Quantity.Of(7, 7).Unit.ShouldBeNull();

    [Fact]
    public void Ends_that_are_reversed_or_missing_are_refused()
    {
        Should.Throw<ArgumentException>(() => Quantity.Of(2, 1, "x"));
        Should.Throw<ArgumentException>(() => Quantity.Of(null, null, "x"));
        Should.Throw<ArgumentException>(() => Quantity.Of(1, 1, "x", Hedge.MoreThan));
    }

    [Fact]
    public void It_is_equal_where_all_that_the_words_say_is()
    {
        Quantity.Of(1.0m, 1m, "a").ShouldBe(Quantity.Of(1m, 1.00m, "a"));
        Quantity.Of(1, 1, "a").ShouldNotBe(Quantity.Of(1, 1, "b"));
        Quantity.Of(1, 1, "a").ShouldNotBe(Quantity.Of(1, 1, "a", Hedge.Approx));
        Quantity.Of(1, 1, "a").ShouldNotBe(Quantity.Of(1, 1, "a", decimals: 0));
    }

    [Fact]
    public void It_says_itself_in_words_under_every_culture()
    {
        using var finnish = new CultureScope();

        Quantity.Of(3_430_000_000m, 3_430_000_000m, "personnes").ToString().ShouldBe("3.43 billion personnes");
        Quantity.Of(15, 15, "centres", Hedge.Approx).ToString().ShouldBe("about 15 centres");
        Quantity.Of(7, 7).ToString().ShouldBe("7");
    }

    [Fact]
    public void A_figure_gives_the_count_back() => Prop.ForAll(Arbitraries.Quantities, count =>
    {
        var figure = count.ToFigure();
        return figure.Kind == FigureKind.Count
            && count == Quantity.Of(Decimal(figure.Low), Decimal(figure.High), figure.Unit, figure.Hedge, figure.Decimals);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Equality_is_an_equivalence_that_hashes_agree_with() => Prop.ForAll(Arbitraries.Quantities, Arbitraries.Quantities, (left, right) =>
        (left == right) == (right == left)
        && (left == right) == (left.ToFigure() == right.ToFigure())
        && (left != right || left.GetHashCode() == right.GetHashCode())
        && left == left with { }).QuickCheckThrowOnFailure();

    private static decimal? Decimal(FigureBound? bound) => bound is { Number: var number } && number.TryToDecimal(out var value) ? value : null;
}
