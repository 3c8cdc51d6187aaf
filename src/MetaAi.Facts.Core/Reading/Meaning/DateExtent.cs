using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading.Grammar.Dates;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>The first and the last day of a date that was said, in the year that it says or that is declared.</summary>
/// <param name="Earliest">The first day.</param>
/// <param name="Latest">The last day.</param>
internal readonly record struct DateExtent(CivilDate Earliest, CivilDate Latest)
{
    /// <summary>Finds the extent.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="date">The date.</param>
    /// <param name="notes">Gains a note where an uncertain publication date gave the year.</param>
    /// <param name="extent">The extent; its year is unknown where nothing gives one.</param>
    public static bool TryResolve(ReadingScope scope, in DateSaid date, ref ReadingNotes notes, out DateExtent extent)
    {
        extent = default;
        var year = date.Year ?? YearOf(scope.Context, ref notes);
        notes |= date.IsYearAssumed ? ReadingNotes.YearAssumed : ReadingNotes.None;
        if (year is null && (date.StartYearShift != 0 || date.EndYearShift != 0))
        {
            // A winter or a fiscal year lies in two years, and which they are nobody knows.
            return scope.Refuse(RefusalReason.IssuedMissing, date.Start, date.End);
        }

        var (startYear, endYear) = (year + date.StartYearShift, year + date.EndYearShift);
        if (startYear is < 1 or > 9999 || endYear is < 1 or > 9999)
        {
            return scope.Refuse(RefusalReason.ImpossibleDate, date.Start, date.End);
        }

        var endDay = date.EndDay == 0 ? CivilDate.DaysInMonth(endYear, date.EndMonth) : date.EndDay;
        if (!CivilDate.IsValid(startYear, date.StartMonth, date.StartDay) || !CivilDate.IsValid(endYear, date.EndMonth, endDay))
        {
            return scope.Refuse(RefusalReason.ImpossibleDate, date.Start, date.End);
        }

        extent = new DateExtent(new CivilDate(startYear, date.StartMonth, date.StartDay), new CivilDate(endYear, date.EndMonth, endDay));
        return date.Weekday is not { } weekday || year is null || CivilCalendar.WeekdayOf(extent.Earliest) == weekday
            || scope.Refuse(RefusalReason.WeekdayContradicts, date.Start, date.End);
    }

    /// <summary>The year of the period where one is declared, even if it has none to give, otherwise of the publication.</summary>
    private static int? YearOf(ReadingContext context, ref ReadingNotes notes)
    {
        var date = context.Period ?? context.Issued;
        notes |= date is { Year: not null, IsUncertain: true } ? ReadingNotes.YearAssumed : ReadingNotes.None;
        return date?.Year;
    }
}
