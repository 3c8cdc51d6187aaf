namespace MetaAi.Facts;

/// <summary>What a series says of a day. Nothing is interpolated, and no value outlives its end.</summary>
public enum SeriesState
{
    /// <summary>A point is in force.</summary>
    InForce,

    /// <summary>The last point stated its end and superseded none with an open end, or a source says that there is nothing since.</summary>
    Ended,

    /// <summary>
    /// The day is after the last period that a source speaks of, which states no end or superseded one with an open end; or it is between two points of which the
    /// end of the one or the start of the other is not known.
    /// </summary>
    NotYetKnown,

    /// <summary>The day is between two points that do not touch.</summary>
    Gap,

    /// <summary>The day is before every point.</summary>
    BeforeFirst,
}
