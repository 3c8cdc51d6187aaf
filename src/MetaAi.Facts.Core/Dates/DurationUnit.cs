namespace MetaAi.Facts.Dates;

/// <summary>The calendar or clock unit of a length of time.</summary>
public enum DurationUnit
{
    /// <summary>Years: <c>PnY</c>.</summary>
    Year,

    /// <summary>Months: <c>PnM</c>.</summary>
    Month,

    /// <summary>Weeks: <c>PnW</c>.</summary>
    Week,

    /// <summary>Days: <c>PnD</c>.</summary>
    Day,

    /// <summary>Hours: <c>PTnH</c>.</summary>
    Hour,

    /// <summary>Minutes: <c>PTnM</c>.</summary>
    Minute,

    /// <summary>Seconds: <c>PTnS</c>.</summary>
    Second,
}
