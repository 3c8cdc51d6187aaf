using System.Globalization;

namespace MetaAi.Facts.Dates;

/// <summary>A day of the proleptic Gregorian calendar whose year may be unknown.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly record struct CivilDate : IComparable<CivilDate>
{
    private const string UnknownYear = "XXXX";

    /// <summary>A day.</summary>
    /// <param name="year">The year, 1 to 9999, or null where it is unknown.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month; 29 February is allowed where the year is unknown.</param>
    /// <exception cref="ArgumentOutOfRangeException">The calendar has no such day.</exception>
    public CivilDate(int? year, int month, int day)
    {
        if (!IsValid(year, month, day))
        {
            throw new ArgumentOutOfRangeException(nameof(day), "The calendar has no such day.");
        }

        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year, 1 to 9999, or null where it is unknown.</summary>
    public int? Year { get; }

    /// <summary>The month, 1 to 12.</summary>
    public int Month { get; }

    /// <summary>The day of the month, 1 to 31.</summary>
    public int Day { get; }

    /// <summary>Whether the calendar has the day.</summary>
    /// <param name="year">The year, or null where it is unknown.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day of the month.</param>
    public static bool IsValid(int? year, int month, int day) =>
        year is null or (>= 1 and <= 9999) && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>How many days the month has; 29 for a February of an unknown year.</summary>
    /// <param name="year">The year, 1 to 9999, or null where it is unknown.</param>
    /// <param name="month">The month, 1 to 12.</param>
    public static int DaysInMonth(int? year, int month) => DateTime.DaysInMonth(year ?? 2000, month);

    /// <summary>Reads the form that <see cref="ToString"/> writes.</summary>
    /// <param name="text">The text; null gives null.</param>
    /// <returns>The day, or null where the text is not of that form or the calendar has no such day.</returns>
    public static CivilDate? TryParse(string? text)
    {
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-' || Number(text, 5, 2) is not { } month || Number(text, 8, 2) is not { } day)
        {
            return null;
        }

        var isKnown = !text.StartsWith(UnknownYear, StringComparison.Ordinal);
        var year = isKnown ? Number(text, 0, 4) : null;
        return isKnown == year.HasValue && IsValid(year, month, day) ? new CivilDate(year, month, day) : null;
    }

    /// <summary>Orders by year, month and day; an unknown year comes first.</summary>
    /// <param name="other">The other day.</param>
    public int CompareTo(CivilDate other)
    {
        var byYear = (Year ?? 0).CompareTo(other.Year ?? 0);
        if (byYear != 0)
        {
            return byYear;
        }

        var byMonth = Month.CompareTo(other.Month);
        return byMonth != 0 ? byMonth : Day.CompareTo(other.Day);
    }

    /// <summary><c>YYYY-MM-DD</c>, or <c>XXXX-MM-DD</c> where the year is unknown.</summary>
    public override string ToString() => string.Concat(
        Year is { } year ? year.ToString("0000", CultureInfo.InvariantCulture) : UnknownYear,
        "-",
        Month.ToString("00", CultureInfo.InvariantCulture),
        "-",
        Day.ToString("00", CultureInfo.InvariantCulture));

    private static int? Number(string text, int start, int length)
    {
        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is not (>= '0' and <= '9'))
            {
                return null;
            }

            number = (number * 10) + text[i] - '0';
        }

        return number;
    }

    /// <summary>Whether the first day comes before the second.</summary>
    public static bool operator <(CivilDate left, CivilDate right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first day comes after the second.</summary>
    public static bool operator >(CivilDate left, CivilDate right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first day does not come after the second.</summary>
    public static bool operator <=(CivilDate left, CivilDate right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first day does not come before the second.</summary>
    public static bool operator >=(CivilDate left, CivilDate right) => left.CompareTo(right) >= 0;
}
