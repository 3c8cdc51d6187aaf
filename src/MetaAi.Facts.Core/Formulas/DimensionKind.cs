namespace MetaAi.Facts.Formulas;

/// <summary>What a value measures, as far as arithmetic asks.</summary>
public enum DimensionKind
{
    /// <summary>Not known: of a value that is not disclosed.</summary>
    Unknown,

    /// <summary>A number without a unit.</summary>
    Number,

    /// <summary>A share, a fraction, a multiple, a change: a pure number, 60 % is 3/5.</summary>
    Ratio,

    /// <summary>A difference of ratios, in percentage points.</summary>
    Points,

    /// <summary>An amount of money, in one currency; per something where that is said.</summary>
    Money,

    /// <summary>A count of one noun.</summary>
    Quantity,

    /// <summary>A date, a length of time, a text or names, which the arithmetic of formulas does not take.</summary>
    Other,
}
