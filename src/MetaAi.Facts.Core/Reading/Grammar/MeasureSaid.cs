namespace MetaAi.Facts.Reading.Grammar;

/// <summary>A number with its sign and unit: one bound of a figure.</summary>
/// <param name="Number">The number as said; of a fraction the part.</param>
/// <param name="Unit">The unit.</param>
/// <param name="End">The position behind it.</param>
internal readonly record struct MeasureSaid(NumberSaid Number, UnitSaid Unit, int End)
{
    /// <summary>Where it starts.</summary>
    public int Start { get; init; }

    /// <summary>Whether it is negative.</summary>
    public bool IsNegative { get; init; }

    /// <summary>What the number is divided by, or 0: 3 for "deux tiers", 2 for "halved".</summary>
    public decimal Whole { get; init; }

    /// <summary>Whether the number is a multiple in words ("le double"), which implies no precision.</summary>
    public bool IsMultipleWord { get; init; }
}
