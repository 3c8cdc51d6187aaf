namespace MetaAi.Facts;

/// <summary>Where the bounds of a value come from. Bounds of different origin are never mixed up.</summary>
public enum BoundsOrigin
{
    /// <summary>The words give both ends: one exact number, a range, or a number and its tolerance.</summary>
    Stated,

    /// <summary>The number was rounded, and its decimals say how far off it may be.</summary>
    ImpliedByRounding,

    /// <summary>A hedge bounds on one side what the words name: "more than 14", "at least 3 to 5 years".</summary>
    Hedge,

    /// <summary>The bounds were computed from other facts.</summary>
    Derived,
}
