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
        notes |= date.IsCenturyAssumed ? ReadingNotes.CenturyAssumed : ReadingNotes.None;
        notes |= date.IsSplitYear ? ReadingNotes.SplitYear : ReadingNotes.None;
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
        if (date.Rule != DateRule.Whole)
        {
            return TryApplyRule(scope, date, ref extent);
        }

        return date.Weekday is not { } weekday || year is null || CivilCalendar.WeekdayOf(extent.Earliest) == weekday
            || scope.Refuse(RefusalReason.WeekdayContradicts, date.Start, date.End);
    }

    /// <summary>The days that a rule takes from a period.</summary>
    private static bool TryApplyRule(ReadingScope scope, in DateSaid date, ref DateExtent extent)
    {
        if (extent.Earliest.Year is not { } year)
        {
            return scope.Refuse(RefusalReason.IssuedMissing, date.Start, date.End);
        }

        if (date.Rule == DateRule.WeekAround && date.Weekday is { } weekday && CivilCalendar.WeekdayOf(extent.Earliest) != weekday)
        {
            return scope.Refuse(RefusalReason.WeekdayContradicts, date.Start, date.End);
        }

        var days = date.Rule switch
        {
            DateRule.NthWeek => WeekGrammar.ExtentOf(year, date.RuleNumber),
            DateRule.WeekAround => WeekGrammar.ExtentAround(extent.Earliest),
            _ => NthDay(date, extent) is { } day ? (First: day, Last: day) : ((CivilDate First, CivilDate Last)?)null,
        };
        if (days is not { } found)
        {
            return scope.Refuse(date.Rule == DateRule.WeekAround ? RefusalReason.DoubtfulDate : RefusalReason.ImpossibleDate, date.Start, date.End);
        }

        extent = new DateExtent(found.First, found.Last);
        return true;
    }

    /// <summary>The day, or weekday, of a number, counted from the beginning, or the last one; null where the period ends before.</summary>
    private static CivilDate? NthDay(in DateSaid date, in DateExtent extent)
    {
        var isLast = date.RuleNumber < 0;
        var anchor = isLast ? extent.Latest : extent.Earliest;
        var (step, toWeekday) = (1, 0);
        if (date.Rule == DateRule.NthWeekday && date.Weekday is { } weekday)
        {
            step = 7;
            toWeekday = isLast
                ? -((CivilCalendar.WeekdayOf(anchor) - weekday + 7) % 7)
                : (weekday - CivilCalendar.WeekdayOf(anchor) + 7) % 7;
        }

        var count = isLast ? 0 : date.RuleNumber - 1;
        return CivilCalendar.AddDays(anchor, toWeekday + (count * step)) is { } day && day <= extent.Latest ? day : null;
    }

    /// <summary>The year of the period where one is declared, even if it has none to give, otherwise of the publication.</summary>
    private static int? YearOf(ReadingContext context, ref ReadingNotes notes)
    {
        var date = context.Period ?? context.Issued;
        notes |= date is { Year: not null, IsUncertain: true } ? ReadingNotes.YearAssumed : ReadingNotes.None;
        return date?.Year;
    }
}
