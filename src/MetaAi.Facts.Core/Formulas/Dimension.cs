using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Formulas;

/// <summary>What a value measures: its kind, and what of it decides whether two values can be added. Equal where all that is.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Currency">Of money, the ISO 4217 code or the ambiguous sign; null otherwise.</param>
/// <param name="Unit">Of a quantity, what is counted; of money, what it is per: "USD per person" is <c>USD</c> and <c>person</c>. Null where nothing is said.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record Dimension(DimensionKind Kind, string? Currency = null, CountedUnit? Unit = null)
{
    /// <summary>Of a number without a unit.</summary>
    public static Dimension Number { get; } = new(DimensionKind.Number);

    /// <summary>Of a ratio.</summary>
    public static Dimension Ratio { get; } = new(DimensionKind.Ratio);

    /// <summary>Of a difference of ratios.</summary>
    public static Dimension Points { get; } = new(DimensionKind.Points);

    /// <summary>Of what is not disclosed.</summary>
    public static Dimension Unknown { get; } = new(DimensionKind.Unknown);

    /// <summary>Whether the values can be added to each other and compared.</summary>
    /// <param name="other">The other dimension.</param>
    public bool IsSameAs(Dimension other) =>
        Kind == other.Kind && Currency == other.Currency
        && (Unit is null ? other.Unit is null : other.Unit is not null && Unit.IsSameAs(other.Unit));

    /// <summary>What a figure measures.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="language">The language of its words, a BCP 47 tag, or null.</param>
    /// <param name="per">What it is counted per, or null.</param>
    public static Dimension Of(in Figure figure, string? language = null, string? per = null) => figure.Kind switch
    {
        FigureKind.Money => new(DimensionKind.Money, figure.Unit, UnitOf(per, language)),
        FigureKind.Percent or FigureKind.Fraction or FigureKind.Ratio => Ratio,
        FigureKind.Points => Points,
        FigureKind.Count => new(DimensionKind.Quantity, Unit: UnitOf(figure.Unit, language)),
        FigureKind.Number => Number,
        _ => new(DimensionKind.Other),
    };

    /// <summary>The unit in the exchange form: "USD", "USD/person", "pp", the noun of a quantity; null for numbers and ratios.</summary>
    public string? UnitText => Kind switch
    {
        DimensionKind.Points => "pp",
        DimensionKind.Money => Unit is null ? Currency : $"{Currency}/{Unit.InEnglish}",
        DimensionKind.Quantity => Unit?.Words,
        _ => null,
    };

    /// <summary>The dimension in a few words, for a message: "money in USD", "a ratio".</summary>
    public override string ToString() => Kind switch
    {
        DimensionKind.Number => "a number",
        DimensionKind.Ratio => "a ratio",
        DimensionKind.Points => "percentage points",
        DimensionKind.Money => Unit is null ? $"money in {Currency}" : $"money in {Currency} per {Unit.InEnglish}",
        DimensionKind.Quantity => Unit is null ? "a count" : $"a count of {Unit.Words}",
        DimensionKind.Other => "no number",
        _ => "undisclosed",
    };

    private static CountedUnit? UnitOf(string? words, string? language) => string.IsNullOrWhiteSpace(words) ? null : new(words!.Trim(), language);
}
