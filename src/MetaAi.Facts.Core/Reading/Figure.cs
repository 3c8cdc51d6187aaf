namespace MetaAi.Facts.Reading;

/// <summary>What a quote says, read: its kind, bounds, unit, hedge and implied precision.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.FigureJsonConverter))]
#endif
public readonly record struct Figure
{
    // Kept small, since figures are handed on at every step.
    private readonly FigureBound low;
    private readonly FigureBound high;
    private readonly bool hasLow;
    private readonly bool hasHigh;
    private readonly byte kind;
    private readonly byte hedge;
    private readonly byte part;
    private readonly byte notes;
    private readonly bool hasPart;
    private readonly bool hasDecimals;
    private readonly int decimals;

    /// <summary>What the figure measures.</summary>
    public FigureKind Kind
    {
        get => (FigureKind)kind;
        init => kind = (byte)value;
    }

    /// <summary>
    /// The lower end, or null where the words give none. Equal to <see cref="High"/> where they say one number, also a hedged one.
    /// Strict under <see cref="Hedge.MoreThan"/>, included otherwise.
    /// </summary>
    public FigureBound? Low
    {
        get => hasLow ? low : null;
        init => (low, hasLow) = (value.GetValueOrDefault(), value.HasValue);
    }

    /// <summary>The upper end, or null where the words give none. Strict under <see cref="Hedge.LessThan"/> and <see cref="Hedge.Before"/>.</summary>
    public FigureBound? High
    {
        get => hasHigh ? high : null;
        init => (high, hasHigh) = (value.GetValueOrDefault(), value.HasValue);
    }

    /// <summary>
    /// Whether a range of which the words bound each end leaves its lower one out: "supérieure à 5 614 EUR et inférieure ou égale à 11 198 EUR". False where a
    /// hedge says it.
    /// </summary>
    public bool IsLowExclusive { get; init; }

    /// <summary>Whether such a range leaves its upper end out: "de 5 à 10, 10 exclu", "at least 20 and less than 100".</summary>
    public bool IsHighExclusive { get; init; }

    /// <summary>
    /// An ISO 4217 code or an ambiguous currency sign; <c>pp</c>, <c>bp</c>, <c>share</c> or <c>x</c>; the noun of what is counted, as written;
    /// or null.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>How the words bound the number.</summary>
    public Hedge Hedge
    {
        get => (Hedge)hedge;
        init => hedge = (byte)value;
    }

    /// <summary>The part of a period that the words name, or null.</summary>
    public DatePart? Part
    {
        get => hasPart ? (DatePart)part : null;
        init => (part, hasPart) = ((byte)value.GetValueOrDefault(), value.HasValue);
    }

    /// <summary>
    /// The precision that the words imply, as XBRL's <c>decimals</c>: −9 says "to the nearest 10^9". Of the number as printed, and the coarser
    /// bound's; null for fractions, multiples in words, dates and durations.
    /// </summary>
    public int? Decimals
    {
        get => hasDecimals ? decimals : null;
        init => (decimals, hasDecimals) = (value.GetValueOrDefault(), value.HasValue);
    }

    /// <summary>What is doubtful but allowed.</summary>
    public ReadingNotes Notes
    {
        get => (ReadingNotes)notes;
        init => notes = (byte)value;
    }
}
