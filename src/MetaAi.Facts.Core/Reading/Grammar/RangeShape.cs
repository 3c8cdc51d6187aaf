namespace MetaAi.Facts.Reading.Grammar;

/// <summary>How many measures a figure has, and what they are to each other.</summary>
internal enum RangeShape
{
    /// <summary>One measure.</summary>
    Single,

    /// <summary>Two bounds.</summary>
    Bounds,

    /// <summary>A measure and its tolerance.</summary>
    Tolerance,
}
