using System.Diagnostics;
using System.Text.Json.Serialization;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>
/// An amount of money in one currency, as exactly as the words say it: <see cref="Amount"/> where they give one number, <see cref="Low"/> and
/// <see cref="High"/> for what they name, <see cref="Minimum"/> and <see cref="Maximum"/> where they bound it (schema.org <c>MonetaryAmount</c>; the
/// currency is ISO 4217). Immutable; equal where the ends, the hedge, the currency and the decimals are.
/// </summary>
/// <remarks>
/// "39 milliards" has an amount and both bounds at it; "60 à 65 milliards" two bounds; "environ 300 M€" an amount and no bounds; "plus de 14
/// milliards" a minimum, exclusive, and no amount. "environ 60 à 65 milliards" names two ends and has no bounds, and "jusqu'à 60 à 65 milliards" a
/// maximum alone. Amounts are exact decimals of up to 28 digits, and may be negative.
/// </remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed record MonetaryAmount : IFigureValue
{
    private readonly Bounds<decimal> bounds;

    private MonetaryAmount(Bounds<decimal> bounds, string currency, int? decimals)
    {
        this.bounds = bounds;
        Currency = currency;
        Decimals = decimals;
    }

    /// <summary>The amount, where the words give one number and do not turn it into a bound; null otherwise.</summary>
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

    /// <summary>Whether the amount is more than <see cref="Minimum"/> and cannot equal it.</summary>
    public bool IsMinimumExclusive => bounds.IsMinimumExclusive;

    /// <summary>Whether the amount is less than <see cref="Maximum"/> and cannot equal it.</summary>
    public bool IsMaximumExclusive => bounds.IsMaximumExclusive;

    /// <summary>The ISO 4217 code: three upper-case letters.</summary>
    public string Currency { get; }

    /// <summary>How the words bound the number.</summary>
    public Hedge Hedge => bounds.Hedge;

    /// <summary>The precision that the words imply, as XBRL's <c>decimals</c>: −9 says "to the nearest 10^9"; null where they imply none.</summary>
    public int? Decimals { get; }

    /// <summary>Where the bounds come from; null where there are none.</summary>
    public BoundsOrigin? BoundsOrigin => bounds.Origin;

    /// <summary>An amount as a figure's words say it.</summary>
    /// <param name="low">The lower end, or null where the words give none; equal to <paramref name="high"/> for one number, also a hedged one.</param>
    /// <param name="high">The upper end, or null where the words give none.</param>
    /// <param name="currency">The ISO 4217 code: three upper-case letters.</param>
    /// <param name="hedge">How the words bound the number.</param>
    /// <param name="decimals">The precision that the words imply, as XBRL's <c>decimals</c>, or null.</param>
    /// <param name="isMinimumExclusive">Whether the words bound each end of a range and leave the lower one out.</param>
    /// <param name="isMaximumExclusive">Whether they leave the upper one out.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, the hedge contradicts them, or the currency is no ISO 4217 code.</exception>
    public static MonetaryAmount Of(decimal? low, decimal? high, string currency, Hedge hedge = Hedge.Exact, int? decimals = null, bool isMinimumExclusive = false, bool isMaximumExclusive = false)
    {
        ArgumentNullException.ThrowIfNull(currency);
        if (currency.Length != 3 || currency.AsSpan().ContainsAnyExceptInRange('A', 'Z'))
        {
            throw new ArgumentException($"'{currency}' is not an ISO 4217 code: three upper-case letters.", nameof(currency));
        }

        return new MonetaryAmount(Bounds<decimal>.Of(low, high, hedge, isMinimumExclusive, isMaximumExclusive), currency, decimals);
    }

    /// <summary>The amount in plain English words: "39 billion USD", "more than 14 billion USD".</summary>
    public override string ToString() => bounds.IsDerived ? EvaluationWords.Of(ToEvaluation()) : FigureDescription.Describe(ToFigure());

    /// <summary>What a formula came to; null where no decimal is one of the ends.</summary>
    internal static MonetaryAmount? Of(Evaluation evaluation) => DerivedBounds.ToDecimals(evaluation) is { } bounds ? new(bounds, evaluation.Dimension.Currency!, decimals: null) : null;

    private Evaluation ToEvaluation() => bounds.ToEvaluation(new(DimensionKind.Money, Currency));

    internal Figure ToFigure() => new()
    {
        Kind = FigureKind.Money,
        Low = ToBound(bounds.Low),
        High = ToBound(bounds.High),
        Unit = Currency,
        Hedge = Hedge,
        IsLowExclusive = bounds.IsLowExclusive,
        IsHighExclusive = bounds.IsHighExclusive,
        Decimals = Decimals,
    };

    Figure? IFigureValue.ToFigure() => bounds.IsDerived ? EvaluationFigure.Of(ToEvaluation()) : ToFigure();

    private static FigureBound? ToBound(decimal? end) => end is { } number ? new FigureBound(Rational.FromDecimal(number)) : null;
}
