using System.Diagnostics;
using System.Text.Json.Serialization;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>
/// An amount of money for each one of something: "12.4 USD a person". It comes of money divided by a quantity, and times a quantity of the same noun it is
/// money again. <see cref="Low"/> and <see cref="High"/> are the numbers that the words of its inputs name, <see cref="Minimum"/> and <see cref="Maximum"/>
/// what they allow, with rounding. Immutable; equal where the ends, the currency and the noun are.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed record MonetaryRate : IFigureValue
{
    private readonly Bounds<Rational> bounds;

    private MonetaryRate(Bounds<Rational> bounds, string currency, CountedUnit unit)
    {
        this.bounds = bounds;
        Currency = currency;
        Unit = unit;
    }

    /// <summary>The amount for one, where each input gives one number and no bound; null otherwise. Exact, of any length.</summary>
    public Rational? Amount => bounds.Amount;

    /// <summary>The lower end of the number or range that the words of the inputs name.</summary>
    public Rational Low => bounds.Low!.Value;

    /// <summary>The upper end of the number or range that the words of the inputs name.</summary>
    public Rational High => bounds.High!.Value;

    /// <summary>The least that the inputs allow, or null where they do not bound it on that side.</summary>
    public Rational? Minimum => bounds.Minimum;

    /// <summary>The most that the inputs allow, or null where they do not bound it on that side.</summary>
    public Rational? Maximum => bounds.Maximum;

    /// <summary>Whether the rate is more than <see cref="Minimum"/> and cannot equal it.</summary>
    public bool IsMinimumExclusive => bounds.IsMinimumExclusive;

    /// <summary>Whether the rate is less than <see cref="Maximum"/> and cannot equal it.</summary>
    public bool IsMaximumExclusive => bounds.IsMaximumExclusive;

    /// <summary>The ISO 4217 code: three upper-case letters.</summary>
    public string Currency { get; }

    /// <summary>The noun of what one is counted, in English and in the singular where a table has it, else as written: "person".</summary>
    public string Per => Unit.InEnglish;

    /// <summary>Where the bounds come from; null where there are none.</summary>
    public BoundsOrigin? BoundsOrigin => bounds.Origin;

    private CountedUnit Unit { get; }

    /// <summary>The rate in plain English words: "12.4 USD a person".</summary>
    public override string ToString() => EvaluationWords.Of(ToEvaluation());

    /// <summary>What a formula came to.</summary>
    internal static MonetaryRate Of(Evaluation evaluation) => new(DerivedBounds.Of(evaluation), evaluation.Dimension.Currency!, evaluation.Dimension.Unit!);

    Figure? IFigureValue.ToFigure() => EvaluationFigure.Of(ToEvaluation());

    private Evaluation ToEvaluation() => bounds.ToEvaluation(new(DimensionKind.Money, Currency, Unit));
}
