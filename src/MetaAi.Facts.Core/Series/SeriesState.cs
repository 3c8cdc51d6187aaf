namespace MetaAi.Facts;

/// <summary>What a series says of a day. Nothing is interpolated, and no value outlives its end.</summary>
public enum SeriesState
{
    /// <summary>A point is in force.</summary>
    InForce,

    /// <summary>The last point stated its end, or a source says that there is nothing since.</summary>
    Ended,

    /// <summary>The day is after the last period that a source speaks of, which states no end.</summary>
    NotYetKnown,

    /// <summary>The day is between two points that do not touch.</summary>
    Gap,

    /// <summary>The day is before every point.</summary>
    BeforeFirst,
}
