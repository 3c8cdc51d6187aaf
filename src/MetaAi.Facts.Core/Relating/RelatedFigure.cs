using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Relating;

/// <summary>What words that only relate say, as a figure of their own: "à peu près le même montant" as 39 billion is about 39 billion.</summary>
public static class RelatedFigure
{
    // As far as the precision of a figure goes.
    private const int MostDecimals = 28;

    private static readonly Rational Hundred = Rational.Of(100, 1);

    /// <summary>
    /// The figure whose readings are those of the words; null where none has them: where ends come from the rounding of several inputs, or where more or less than
    /// an approximation is said.
    /// </summary>
    /// <param name="evaluation">What the words relate to: an evaluation with a value.</param>
    /// <param name="hedge">What <see cref="RelatingReader"/> read in them.</param>
    /// <exception cref="ArgumentException">The evaluation has no value.</exception>
    public static Figure? Of(Evaluation evaluation, Hedge hedge)
    {
        if (evaluation.Refusal is not null || evaluation.ValueKind != ValueKind.Value)
        {
            throw new ArgumentException("What has no value has no figure.", nameof(evaluation));
        }

        var related = Relation.Of(evaluation, hedge);
        foreach (var kind in KindsOf(related))
        {
            foreach (var candidate in Candidates(related, hedge, kind))
            {
                var readings = FigureReadings.Of(candidate);
                if (readings.WithRounding == related.WithRounding && (related.WithRounding is not null || readings.Nominal == related.Nominal))
                {
                    return candidate;
                }
            }
        }

        return null;
    }

    private static IEnumerable<Figure> Candidates(Evaluation related, Hedge hedge, Figure kind)
    {
        var factor = kind.Kind == FigureKind.Percent ? Hundred : Rational.Of(1, 1);
        if (related.WithRounding is not { } bounds)
        {
            // More than about x says neither how much nor from where.
            if (hedge is Hedge.Exact or Hedge.Approx or Hedge.Nearly)
            {
                yield return Between(related.Nominal.Minimum, related.Nominal.Maximum, hedge == Hedge.Exact ? Hedge.Approx : hedge);
            }

            yield break;
        }

        switch (bounds)
        {
            case { Minimum: { } low, Maximum: { } high }:
                yield return Between(low, high, Hedge.Exact) with { IsLowExclusive = bounds.IsMinimumExclusive, IsHighExclusive = bounds.IsMaximumExclusive };
                if (related.Nominal.Point is { } number && DecimalsOf((high - low) * factor) is { } decimals)
                {
                    yield return Between(number, number, Hedge.Exact) with { Decimals = decimals };
                }

                break;
            case { Minimum: { } low }:
                yield return Between(low, null, bounds.IsMinimumExclusive ? Hedge.MoreThan : Hedge.AtLeast);
                break;
            case { Maximum: { } high }:
                yield return Between(null, high, bounds.IsMaximumExclusive ? Hedge.LessThan : Hedge.AtMost);
                break;
        }

        Figure Between(Rational? low, Rational? high, Hedge said) => kind with { Low = Bound(low), High = Bound(high), Hedge = said };

        FigureBound? Bound(Rational? number) => number is { } known ? new FigureBound(known * factor) : null;
    }

    // A ratio is a percentage where it can be written as one.
    private static IEnumerable<Figure> KindsOf(Evaluation related) => related.Dimension.Kind switch
    {
        DimensionKind.Money => [new() { Kind = FigureKind.Money, Unit = related.Dimension.Currency }],
        DimensionKind.Points => [new() { Kind = FigureKind.Points, Unit = "pp" }],
        DimensionKind.Quantity => [new() { Kind = FigureKind.Count, Unit = related.Dimension.Unit?.Words }],
        DimensionKind.Number => [new() { Kind = FigureKind.Number }],
        DimensionKind.Ratio when related.IsMultiple => [new() { Kind = FigureKind.Ratio, Unit = "x" }],
        DimensionKind.Ratio when AreDecimal(related) => [new() { Kind = FigureKind.Percent }],
        DimensionKind.Ratio => [new() { Kind = FigureKind.Fraction, Unit = "share" }],
        _ => [],
    };

    private static bool AreDecimal(Evaluation related) =>
        new[] { related.Nominal.Minimum, related.Nominal.Maximum, related.WithRounding?.Minimum, related.WithRounding?.Maximum }
            .All(end => end is not { } number || (number * Hundred).TryToDecimal(out _));

    // The last place that is as wide as the ends are apart: 1 for the tenth of "34,6".
    private static int? DecimalsOf(Rational width)
    {
        var (place, ten) = (Rational.Of(1, 1), Rational.Of(10, 1));
        for (var decimals = 0; decimals <= MostDecimals; decimals++)
        {
            if (width == place)
            {
                return decimals;
            }

            if (width * place == Rational.Of(1, 1))
            {
                return -decimals;
            }

            place /= ten;
        }

        return null;
    }
}
