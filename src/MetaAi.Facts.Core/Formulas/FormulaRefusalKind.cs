namespace MetaAi.Facts.Formulas;

/// <summary>What is wrong with a formula that has no value.</summary>
public enum FormulaRefusalKind
{
    /// <summary>Two values cannot be computed with each other: money and a ratio, two currencies, two nouns.</summary>
    Dimensions,

    /// <summary>A sum or a difference of two periods.</summary>
    Periods,

    /// <summary>A divisor may be zero, or of either sign.</summary>
    Divisor,

    /// <summary>A value is said not to exist.</summary>
    NoValue,

    /// <summary>A value is no number: a date, a text, names.</summary>
    NoNumber,

    /// <summary>Two values have one id, and only what is the same has.</summary>
    Identity,

    /// <summary>The statements of a point of a series differ, and none of them is named or preferred.</summary>
    Unsettled,

    /// <summary>The formula, or a number in it, is larger than is computed exactly.</summary>
    Size,
}
