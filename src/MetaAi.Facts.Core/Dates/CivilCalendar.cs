namespace MetaAi.Facts.Dates;

/// <summary>Days and weekdays of the proleptic Gregorian calendar. Total: what leaves the years 1 to 9999 is null.</summary>
internal static class CivilCalendar
{
    /// <summary>The number of the last day of the year 9999.</summary>
    public const int LastDay = 3_652_058;

    /// <summary>The weekday, 1 (Monday) to 7 (Sunday), of a day whose year is known.</summary>
    public static int WeekdayOf(CivilDate date) =>
        (((int)new DateTime(date.Year ?? 1, date.Month, date.Day).DayOfWeek + 6) % 7) + 1;

    /// <summary>How many days lie between the first day of the year 1 and a day whose year is known.</summary>
    public static int DayNumber(CivilDate date) => (new DateTime(date.Year ?? 1, date.Month, date.Day) - DateTime.MinValue).Days;

    /// <summary>The day of a <see cref="DayNumber"/>.</summary>
    public static CivilDate DayAt(int number)
    {
        var day = DateTime.MinValue.AddDays(number);
        return new CivilDate(day.Year, day.Month, day.Day);
    }

    /// <summary>The day some days later, or earlier where negative.</summary>
    public static CivilDate? AddDays(CivilDate date, int days)
    {
        if (date.Year is not { } year)
        {
            return null;
        }

        var start = new DateTime(year, date.Month, date.Day);
        var room = days < 0 ? (start - DateTime.MinValue).Days : (DateTime.MaxValue - start).Days;
        if (Math.Abs(days) > room)
        {
            return null;
        }

        var moved = start.AddDays(days);
        return new CivilDate(moved.Year, moved.Month, moved.Day);
    }
}
