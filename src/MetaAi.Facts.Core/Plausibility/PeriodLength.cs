using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Plausibility;

/// <summary>Whether periods are of one length: quarters are, however many days they have.</summary>
internal static class PeriodLength
{
    private const int MonthsOfYear = 12;

    /// <summary>Whether two periods with a start and an end are of one length: in whole months where both are, else in days.</summary>
    public static bool AreEqual(EdtfDate one, EdtfDate other) =>
        Months(one) is { } months && Months(other) is { } otherMonths ? months == otherMonths : Days(one) == Days(other);

    private static int? Months(EdtfDate period)
    {
        var (first, last) = (period.Earliest!.Value, period.Latest!.Value);
        return first.Day == 1 && last.Day == CivilDate.DaysInMonth(last.Year, last.Month)
            ? ((last.Year!.Value - first.Year!.Value) * MonthsOfYear) + last.Month - first.Month + 1
            : null;
    }

    private static int Days(EdtfDate period) => CivilCalendar.DayNumber(period.Latest!.Value) - CivilCalendar.DayNumber(period.Earliest!.Value);
}
