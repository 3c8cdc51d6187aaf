namespace MetaAi.Facts.Numbers;

/// <summary>What the end of a computed interval comes from: of each input that it depends on, why that input ends there.</summary>
[Flags]
public enum EndOrigins
{
    /// <summary>From numbers of the formula alone.</summary>
    None = 0,

    /// <summary>Words that give the end: an exact number, a range, a tolerance.</summary>
    Stated = 1,

    /// <summary>A number that was rounded: half of its last place.</summary>
    Rounding = 2,

    /// <summary>A hedge that bounds on one side: "more than 14". Also of an end that is not there.</summary>
    Hedge = 4,

    /// <summary>An assumption.</summary>
    Assumption = 8,
}
