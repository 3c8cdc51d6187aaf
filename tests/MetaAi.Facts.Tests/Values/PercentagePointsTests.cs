using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Reading;
using MetaAi.Testing;

namespace MetaAi.Facts.Tests.Values;

public sealed class PercentagePointsTests
{
    [Fact]
    public void Points_are_as_printed()
    {
        var points = PercentagePoints.Of(-2.5m, -2.5m, decimals: 1);

        (points.Amount, points.Unit, points.Decimals).ShouldBe((-2.5m, PointUnit.PercentagePoint, 1));
    }

    [Fact]
    public void Basis_points_are_hundredths()
    {
        var points = PercentagePoints.Of(25, 30, PointUnit.BasisPoint);

        (points.Amount, points.Minimum, points.Maximum).ShouldBe((null, 0.25m, 0.30m));
    }

    [Fact]
    public void The_unit_makes_a_difference() =>
        PercentagePoints.Of(0.25m, 0.25m).ShouldNotBe(PercentagePoints.Of(25, 25, PointUnit.BasisPoint));

    [Fact]
    public void A_hundredth_that_is_not_kept_exactly_is_refused()
    {
        const decimal Long = 0.0000000000000000000000000001m;

        Should.Throw<OverflowException>(() => PercentagePoints.Of(Long, Long, PointUnit.BasisPoint));
        PercentagePoints.Of(Long, Long).Amount.ShouldBe(Long);
    }

    [Fact]
    public void There_is_no_other_unit() => Should.Throw<ArgumentException>(() => PercentagePoints.Of(1, 1, (PointUnit)2)).ParamName.ShouldBe("unit");

    [Fact]
    public void It_says_itself_in_the_unit_that_it_was_written_in_under_every_culture()
    {
        using var finnish = new CultureScope();

        PercentagePoints.Of(2.5m, 2.5m).ToString().ShouldBe("2.5 pp");
        PercentagePoints.Of(25, 25, PointUnit.BasisPoint, Hedge.Approx).ToString().ShouldBe("about 25 bp");
    }

    [Fact]
    public void A_figure_gives_the_points_back() => Prop.ForAll(Arbitraries.Points, points =>
    {
        var figure = points.ToFigure();
        var unit = figure.Unit == "bp" ? PointUnit.BasisPoint : PointUnit.PercentagePoint;
        return figure.Kind == FigureKind.Points && points == PercentagePoints.Of(Decimal(figure.Low), Decimal(figure.High), unit, figure.Hedge, figure.Decimals);
    }).QuickCheckThrowOnFailure();

    private static decimal? Decimal(FigureBound? bound) => bound is { Number: var number } && number.TryToDecimal(out var value) ? value : null;
}
