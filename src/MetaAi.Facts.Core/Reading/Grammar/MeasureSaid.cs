namespace MetaAi.Facts.Reading.Grammar;

/// <summary>A number with its sign and unit: one bound of a figure. Of fields, since it is large: grammars fill it in where it is.</summary>
internal struct MeasureSaid
{
    /// <summary>The number as said; of a fraction the part.</summary>
    public NumberSaid Number;

    /// <summary>The unit.</summary>
    public UnitSaid Unit;

    /// <summary>What the number is divided by, or 0: 3 for "deux tiers", 2 for "halved".</summary>
    public decimal Whole;

    /// <summary>Where it starts.</summary>
    public int Start;

    /// <summary>The position after it.</summary>
    public int End;

    /// <summary>Whether it is negative.</summary>
    public bool IsNegative;

    /// <summary>Whether the number is a multiple in words ("le double"), which implies no precision.</summary>
    public bool IsMultipleWord;
}
