using System.Diagnostics;
using System.Text.Json.Serialization;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>
/// A share, fraction or multiple as an exact rational number, with the form that it was written in: "49 %" is 49/100, "un tiers" 1/3,
/// "le double" 2. <see cref="Amount"/> where the words give one number, <see cref="Low"/> and <see cref="High"/> for what they name,
/// <see cref="Minimum"/> and <see cref="Maximum"/> where they bound it. Immutable; equal where the ends, the form, the hedge and the decimals are.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed record Ratio : IFigureValue
{
    private static readonly Rational Hundred = 100m;

    private readonly Bounds<Rational> bounds;

    private Ratio(Bounds<Rational> bounds, RatioForm form, int? decimals)
    {
        this.bounds = bounds;
        Form = form;
        Decimals = decimals;
    }

    /// <summary>The ratio as a pure number, where the words give one and do not turn it into a bound; null otherwise. 49 % is 49/100.</summary>
    public Rational? Amount => bounds.Amount;

    /// <summary>
    /// The lower end of the number or range that the words name, as a pure number; null where they name an upper end alone. Equal to <see cref="High"/> for one
    /// number, also a hedged one.
    /// </summary>
    public Rational? Low => bounds.Low;

    /// <summary>The upper end of the number or range that the words name, as a pure number; null where they name a lower end alone.</summary>
    public Rational? High => bounds.High;

    /// <summary>The least that the words allow, as a pure number, or null where they do not bound it on that side.</summary>
    public Rational? Minimum => bounds.Minimum;

    /// <summary>The most that the words allow, as a pure number, or null where they do not bound it on that side.</summary>
    public Rational? Maximum => bounds.Maximum;

    /// <summary>Whether the ratio is more than <see cref="Minimum"/> and cannot equal it.</summary>
    public bool IsMinimumExclusive => bounds.IsMinimumExclusive;

    /// <summary>Whether the ratio is less than <see cref="Maximum"/> and cannot equal it.</summary>
    public bool IsMaximumExclusive => bounds.IsMaximumExclusive;

    /// <summary>The form that it was written in.</summary>
    public RatioForm Form { get; }

    /// <summary>How the words bound the number.</summary>
    public Hedge Hedge => bounds.Hedge;

    /// <summary>
    /// The precision that the words imply, as XBRL's <c>decimals</c>, of the number as printed: 0 for "49 %", 1 for "49,5 %"; null for fractions
    /// and multiples in words.
    /// </summary>
    public int? Decimals { get; }

    /// <summary>Where the bounds come from; null where there are none.</summary>
    public BoundsOrigin? BoundsOrigin => bounds.Origin;

    /// <summary>A percentage as a figure's words say it.</summary>
    /// <param name="low">The lower end as printed, 49 for "49 %", or null where the words give none; equal to <paramref name="high"/> for one number.</param>
    /// <param name="high">The upper end as printed, or null where the words give none.</param>
    /// <param name="hedge">How the words bound the number.</param>
    /// <param name="decimals">The precision that the words imply, of the number as printed, or null.</param>
    /// <param name="isMinimumExclusive">Whether the words bound each end of a range and leave the lower one out.</param>
    /// <param name="isMaximumExclusive">Whether they leave the upper one out.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, or the hedge contradicts them.</exception>
    public static Ratio Percent(decimal? low, decimal? high, Hedge hedge = Hedge.Exact, int? decimals = null, bool isMinimumExclusive = false, bool isMaximumExclusive = false) =>
        new(Bounds<Rational>.Of(low / Hundred, high / Hundred, hedge, isMinimumExclusive, isMaximumExclusive), RatioForm.Percent, decimals);

    /// <summary>A share of a whole as a figure's words say it.</summary>
    /// <param name="low">The lower end, 1/3 for "un tiers", or null where the words give none; equal to <paramref name="high"/> for one number.</param>
    /// <param name="high">The upper end, or null where the words give none.</param>
    /// <param name="hedge">How the words bound the number.</param>
    /// <param name="isMinimumExclusive">Whether the words bound each end of a range and leave the lower one out.</param>
    /// <param name="isMaximumExclusive">Whether they leave the upper one out.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, or the hedge contradicts them.</exception>
    public static Ratio Fraction(Rational? low, Rational? high, Hedge hedge = Hedge.Exact, bool isMinimumExclusive = false, bool isMaximumExclusive = false) =>
        new(Bounds<Rational>.Of(low, high, hedge, isMinimumExclusive, isMaximumExclusive), RatioForm.Fraction, decimals: null);

    /// <summary>A multiple as a figure's words say it.</summary>
    /// <param name="low">The lower end, 2 for "le double", or null where the words give none; equal to <paramref name="high"/> for one number.</param>
    /// <param name="high">The upper end, or null where the words give none.</param>
    /// <param name="hedge">How the words bound the number.</param>
    /// <param name="decimals">The precision that the words imply, or null where the multiple is said in words.</param>
    /// <param name="isMinimumExclusive">Whether the words bound each end of a range and leave the lower one out.</param>
    /// <param name="isMaximumExclusive">Whether they leave the upper one out.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, or the hedge contradicts them.</exception>
    public static Ratio Multiple(Rational? low, Rational? high, Hedge hedge = Hedge.Exact, int? decimals = null, bool isMinimumExclusive = false, bool isMaximumExclusive = false) =>
        new(Bounds<Rational>.Of(low, high, hedge, isMinimumExclusive, isMaximumExclusive), RatioForm.Multiple, decimals);

    /// <summary>The ratio in plain English words, in the form that it was written in: "49 %", "about 1/3", "2 ×".</summary>
    public override string ToString() => bounds.IsDerived ? EvaluationWords.Of(ToEvaluation()) : FigureDescription.Describe(ToFigure());

    /// <summary>What a formula came to.</summary>
    internal static Ratio Of(Evaluation evaluation) => new(DerivedBounds.Of(evaluation), evaluation.IsMultiple ? RatioForm.Multiple : RatioForm.Percent, decimals: null);

    private Evaluation ToEvaluation() => bounds.ToEvaluation(Dimension.Ratio, Form == RatioForm.Multiple);

    internal Figure ToFigure() => new()
    {
        Kind = Form switch
        {
            RatioForm.Percent => FigureKind.Percent,
            RatioForm.Fraction => FigureKind.Fraction,
            _ => FigureKind.Ratio,
        },
        Low = ToBound(bounds.Low),
        High = ToBound(bounds.High),
        Unit = Form switch
        {
            RatioForm.Percent => null,
            RatioForm.Fraction => "share",
            _ => "x",
        },
        Hedge = Hedge,
        IsLowExclusive = bounds.IsLowExclusive,
        IsHighExclusive = bounds.IsHighExclusive,
        Decimals = Decimals,
    };

    Figure? IFigureValue.ToFigure() => bounds.IsDerived ? EvaluationFigure.Of(ToEvaluation()) : ToFigure();

    private FigureBound? ToBound(Rational? end) => end is { } number ? new FigureBound(Form == RatioForm.Percent ? number * Hundred : number) : null;
}
