namespace MetaAi.Facts.Reading;

/// <summary>What a figure measures.</summary>
public enum FigureKind
{
    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A percentage; bounds as printed, so 49 for "49 %".</summary>
    Percent,

    /// <summary>A difference of percentages: percentage points (<c>pp</c>) or basis points (<c>bp</c>).</summary>
    Points,

    /// <summary>A share of a whole, in words or as "x sur y": 1/3.</summary>
    Fraction,

    /// <summary>A multiple: "2,5x", "le double".</summary>
    Ratio,

    /// <summary>A number with the noun of what is counted, or one that was asked for as a count.</summary>
    Count,

    /// <summary>A number without a unit.</summary>
    Number,

    /// <summary>A date, a period, or an interval of dates.</summary>
    Date,

    /// <summary>A length of time.</summary>
    Duration,
}
