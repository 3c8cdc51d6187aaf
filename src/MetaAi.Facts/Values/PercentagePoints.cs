using System.Diagnostics;
using System.Text.Json.Serialization;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>
/// A difference of percentages, in percentage points, with the unit that it was written in: "2 points" is 2, "25 points de base" 0.25. It is no
/// <see cref="Ratio"/>: a rise from 10 % to 12 % is 2 points and 20 %. <see cref="Amount"/> where the words give one number, <see cref="Low"/> and
/// <see cref="High"/> for what they name, <see cref="Minimum"/> and <see cref="Maximum"/> where they bound it. Immutable; equal where the ends, the
/// unit, the hedge and the decimals are.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed record PercentagePoints : IFigureValue
{
    private const decimal BasisPointsPerPoint = 100m;

    private readonly Bounds<decimal> printed;

    private PercentagePoints(Bounds<decimal> printed, PointUnit unit, int? decimals)
    {
        this.printed = printed;
        Unit = unit;
        Decimals = decimals;
    }

    /// <summary>The difference in percentage points, where the words give one number and do not turn it into a bound; null otherwise.</summary>
    public decimal? Amount => InPoints(printed.Amount);

    /// <summary>
    /// The lower end of the number or range that the words name, in percentage points; null where they name an upper end alone. Equal to <see cref="High"/> for one
    /// number, also a hedged one.
    /// </summary>
    public decimal? Low => InPoints(printed.Low);

    /// <summary>The upper end of the number or range that the words name, in percentage points; null where they name a lower end alone.</summary>
    public decimal? High => InPoints(printed.High);

    /// <summary>The least that the words allow, in percentage points, or null where they do not bound it on that side.</summary>
    public decimal? Minimum => InPoints(printed.Minimum);

    /// <summary>The most that the words allow, in percentage points, or null where they do not bound it on that side.</summary>
    public decimal? Maximum => InPoints(printed.Maximum);

    /// <summary>Whether the difference is more than <see cref="Minimum"/> and cannot equal it.</summary>
    public bool IsMinimumExclusive => printed.IsMinimumExclusive;

    /// <summary>Whether the difference is less than <see cref="Maximum"/> and cannot equal it.</summary>
    public bool IsMaximumExclusive => printed.IsMaximumExclusive;

    /// <summary>The unit that it was written in.</summary>
    public PointUnit Unit { get; }

    /// <summary>How the words bound the number.</summary>
    public Hedge Hedge => printed.Hedge;

    /// <summary>The precision that the words imply, as XBRL's <c>decimals</c>, of the number as printed: 0 for "25 points de base"; or null.</summary>
    public int? Decimals { get; }

    /// <summary>Where the bounds come from; null where there are none.</summary>
    public BoundsOrigin? BoundsOrigin => printed.Origin;

    /// <summary>A difference of percentages as a figure's words say it.</summary>
    /// <param name="low">The lower end as printed, 25 for "25 points de base", or null where the words give none; equal to <paramref name="high"/> for one number.</param>
    /// <param name="high">The upper end as printed, or null where the words give none.</param>
    /// <param name="unit">The unit that it was written in.</param>
    /// <param name="hedge">How the words bound the number.</param>
    /// <param name="decimals">The precision that the words imply, of the number as printed, or null.</param>
    /// <param name="isMinimumExclusive">Whether the words bound each end of a range and leave the lower one out.</param>
    /// <param name="isMaximumExclusive">Whether they leave the upper one out.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, the hedge contradicts them, or there is no such unit.</exception>
    /// <exception cref="OverflowException">A hundredth of an end cannot be kept exactly: it has more than 26 decimals.</exception>
    public static PercentagePoints Of(
        decimal? low, decimal? high, PointUnit unit = PointUnit.PercentagePoint, Hedge hedge = Hedge.Exact, int? decimals = null, bool isMinimumExclusive = false, bool isMaximumExclusive = false)
    {
        if (unit is not (PointUnit.PercentagePoint or PointUnit.BasisPoint))
        {
            throw new ArgumentOutOfRangeException(nameof(unit), unit, "There is no such unit.");
        }

        if (unit == PointUnit.BasisPoint && !(IsExact(low) && IsExact(high)))
        {
            throw new OverflowException("A hundredth of an end has more digits than are kept exactly.");
        }

        return new PercentagePoints(Bounds<decimal>.Of(low, high, hedge, isMinimumExclusive, isMaximumExclusive), unit, decimals);
    }

    /// <summary>The difference in plain English words, in the unit that it was written in: "2 pp", "about 25 bp".</summary>
    public override string ToString() => printed.IsDerived ? EvaluationWords.Of(ToEvaluation()) : FigureDescription.Describe(ToFigure());

    /// <summary>What a formula came to; null where no decimal is one of the ends.</summary>
    internal static PercentagePoints? Of(Evaluation evaluation) => DerivedBounds.ToDecimals(evaluation) is { } bounds ? new(bounds, PointUnit.PercentagePoint, decimals: null) : null;

    private Evaluation ToEvaluation() => printed.ToEvaluation(Dimension.Points);

    internal Figure ToFigure() => new()
    {
        Kind = FigureKind.Points,
        Low = ToBound(printed.Low),
        High = ToBound(printed.High),
        Unit = Unit == PointUnit.BasisPoint ? "bp" : "pp",
        Hedge = Hedge,
        IsLowExclusive = printed.IsLowExclusive,
        IsHighExclusive = printed.IsHighExclusive,
        Decimals = Decimals,
    };

    Figure? IFigureValue.ToFigure() => printed.IsDerived ? EvaluationFigure.Of(ToEvaluation()) : ToFigure();

    private static bool IsExact(decimal? end) => end is not { } number || number / BasisPointsPerPoint * BasisPointsPerPoint == number;

    private static FigureBound? ToBound(decimal? end) => end is { } number ? new FigureBound(Rational.FromDecimal(number)) : null;

    private decimal? InPoints(decimal? end) => Unit == PointUnit.BasisPoint ? end / BasisPointsPerPoint : end;
}
