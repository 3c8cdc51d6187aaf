using System.Diagnostics;
using System.Text.Json.Serialization;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>
/// A count and what is counted, as exactly as the words say it: <see cref="Amount"/> where they give one number, <see cref="Low"/> and
/// <see cref="High"/> for what they name, <see cref="Minimum"/> and <see cref="Maximum"/> where they bound it (schema.org
/// <c>QuantitativeValue</c>). Immutable; equal where the ends, the hedge, the unit and the decimals are.
/// </summary>
/// <remarks>
/// "3,4 milliards de personnes" has an amount of 3 400 000 000 and the unit "personnes", as written; "une quinzaine de centres" an amount of 15 and
/// no bounds. Amounts are exact decimals of up to 28 digits, and may be negative.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed record Quantity : IFigureValue
{
    private readonly Bounds<decimal> bounds;

    private Quantity(Bounds<decimal> bounds, string? unit, int? decimals)
    {
        this.bounds = bounds;
        Unit = unit;
        Decimals = decimals;
    }

    /// <summary>The count, where the words give one number and do not turn it into a bound; null otherwise.</summary>
    public decimal? Amount => bounds.Amount;

    /// <summary>
    /// The lower end of the number or range that the words name; null where they name an upper end alone. Equal to <see cref="High"/> for one
    /// number, also a hedged one.
    /// </summary>
    public decimal? Low => bounds.Low;

    /// <summary>The upper end of the number or range that the words name; null where they name a lower end alone.</summary>
    public decimal? High => bounds.High;

    /// <summary>The least that the words allow, or null where they do not bound it on that side.</summary>
    public decimal? Minimum => bounds.Minimum;

    /// <summary>The most that the words allow, or null where they do not bound it on that side.</summary>
    public decimal? Maximum => bounds.Maximum;

    /// <summary>Whether the count is more than <see cref="Minimum"/> and cannot equal it.</summary>
    public bool IsMinimumExclusive => bounds.IsMinimumExclusive;

    /// <summary>Whether the count is less than <see cref="Maximum"/> and cannot equal it.</summary>
    public bool IsMaximumExclusive => bounds.IsMaximumExclusive;

    /// <summary>What is counted: the noun as the words have it, or as it was declared; null where neither says it.</summary>
    public string? Unit { get; }

    /// <summary>How the words bound the number.</summary>
    public Hedge Hedge => bounds.Hedge;

    /// <summary>The precision that the words imply, as XBRL's <c>decimals</c>: −9 says "to the nearest 10^9"; null where they imply none.</summary>
    public int? Decimals { get; }

    /// <summary>Where the bounds come from; null where there are none.</summary>
    public BoundsOrigin? BoundsOrigin => bounds.Origin;

    /// <summary>A count as a figure's words say it.</summary>
    /// <param name="low">The lower end, or null where the words give none; equal to <paramref name="high"/> for one number, also a hedged one.</param>
    /// <param name="high">The upper end, or null where the words give none.</param>
    /// <param name="unit">What is counted, or null where that is not said; not blank.</param>
    /// <param name="hedge">How the words bound the number.</param>
    /// <param name="decimals">The precision that the words imply, as XBRL's <c>decimals</c>, or null.</param>
    /// <param name="isMinimumExclusive">Whether the words bound each end of a range and leave the lower one out.</param>
    /// <param name="isMaximumExclusive">Whether they leave the upper one out.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, the hedge contradicts them, or the unit is blank.</exception>
    public static Quantity Of(decimal? low, decimal? high, string? unit = null, Hedge hedge = Hedge.Exact, int? decimals = null, bool isMinimumExclusive = false, bool isMaximumExclusive = false)
    {
        if (unit is not null && string.IsNullOrWhiteSpace(unit))
        {
            throw new ArgumentException("A unit is a noun, or null where none is said.", nameof(unit));
        }

        return new Quantity(Bounds<decimal>.Of(low, high, hedge, isMinimumExclusive, isMaximumExclusive), unit, decimals);
    }

    /// <summary>The count in plain English words, with its unit as written: "3.4 billion personnes", "about 15 centres".</summary>
    public override string ToString() => bounds.IsDerived ? EvaluationWords.Of(ToEvaluation()) : FigureDescription.Describe(ToFigure());

    /// <summary>What a formula came to; null where no decimal is one of the ends.</summary>
    internal static Quantity? Of(Evaluation evaluation) => DerivedBounds.ToDecimals(evaluation) is { } bounds ? new(bounds, evaluation.Dimension.Unit?.Words, decimals: null) : null;

    private Evaluation ToEvaluation() => bounds.ToEvaluation(new(DimensionKind.Quantity, Unit: Unit is null ? null : new(Unit, null)));

    internal Figure ToFigure() => new()
    {
        Kind = FigureKind.Count,
        Low = ToBound(bounds.Low),
        High = ToBound(bounds.High),
        Unit = Unit,
        Hedge = Hedge,
        IsLowExclusive = bounds.IsLowExclusive,
        IsHighExclusive = bounds.IsHighExclusive,
        Decimals = Decimals,
    };

    Figure? IFigureValue.ToFigure() => bounds.IsDerived ? EvaluationFigure.Of(ToEvaluation()) : ToFigure();

    private static FigureBound? ToBound(decimal? end) => end is { } number ? new FigureBound(Rational.FromDecimal(number)) : null;
}
