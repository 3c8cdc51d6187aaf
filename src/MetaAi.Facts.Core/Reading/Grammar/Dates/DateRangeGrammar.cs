using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Dates and intervals of dates: "2025", "entre 2024 et 2026", "de janvier à mars 2025", "du 3 au 5 novembre".</summary>
internal static class DateRangeGrammar
{
    /// <summary>An interval whose first word says that it is one: "entre 2024 et 2026".</summary>
    public static bool TryReadOpened(ReadingScope scope, int start, out DateRangeSaid range)
    {
        range = default;
        if (!scope.TryMatch(scope.Pack.Dates.RangeOpeners, start, out var connectors, out var openerEnd))
        {
            return false;
        }

        var left = scope.SkipSpace(openerEnd);
        return (TryReadBound(scope, left, out var first)
                && (TryReadAfter(scope, left, first, connectors, out range) || TryReadDays(scope, first, connectors, out range)))
            || TryReadAfterBare(scope, left, connectors, out range);
    }

    /// <summary>One date, or an interval that only the words between its bounds show: "2024-2026", "3-5 novembre".</summary>
    public static bool TryRead(ReadingScope scope, int start, out DateRangeSaid range)
    {
        var connectors = scope.Pack.Dates.RangeConnectors;
        if (!PeriodGrammar.TryRead(scope, start, out var date))
        {
            return TryReadAfterBare(scope, start, connectors, out range)
                || (RelativeDateGrammar.TryReadNow(scope, start, out date) && TryReadAfter(scope, start, date, connectors, out range));
        }

        if (!TryReadAfter(scope, start, date, connectors, out range)
            && !(date.IsBareWeekday && TryReadAfterBare(scope, start, connectors, out range))
            && !TryReadInside(scope, start, date, out range))
        {
            range = new DateRangeSaid(date, date, false, date.End);
        }

        return true;
    }

    /// <summary>Days after the month or the week that they are of: "November between 19 and 20", "next week between Wednesday and Friday".</summary>
    private static bool TryReadInside(ReadingScope scope, int start, in DateSaid period, out DateRangeSaid range)
    {
        range = default;
        if (scope.At(period.End) != ' ' || !scope.TryMatch(scope.Pack.Dates.RangeOpeners, period.End + 1, out var connectors, out var end))
        {
            return false;
        }

        if (period.IsPlain && period.StartMonth == period.EndMonth
            && CalendarDateGrammar.TryReadBareDay(scope, scope.SkipSpace(end), out var first, out end)
            && scope.TryMatch(connectors, scope.SkipSpace(end), out end)
            && CalendarDateGrammar.TryReadBareDay(scope, scope.SkipSpace(end), out var last, out end))
        {
            var day = period with { StartDay = first, EndDay = first, IsPlain = false, End = end };
            range = new DateRangeSaid(day, day with { StartDay = last, EndDay = last }, true, end);
            return true;
        }

        return WeekGrammar.TryReadDays(scope, start, out range);
    }

    /// <summary>A date, or a word like "now", which is one only as a bound.</summary>
    private static bool TryReadBound(ReadingScope scope, int start, out DateSaid date) =>
        PeriodGrammar.TryRead(scope, start, out date) || RelativeDateGrammar.TryReadNow(scope, start, out date);

    /// <summary>The last date after a first one.</summary>
    private static bool TryReadAfter(ReadingScope scope, int start, in DateSaid first, PhraseTable<bool> connectors, out DateRangeSaid range)
    {
        range = default;
        if (!TryReadLast(scope, first.End, connectors, out var last))
        {
            return false;
        }

        // A slash between days is no interval, or they belong to one number: "3/3/15".
        if ((first.IsDay || last.IsDay) && scope.At(scope.SkipSpace(first.End)) == '/')
        {
            return false;
        }

        if (first.IsBareWeekday && last is { IsDayOfWeek: true, Weekday: { } lastDay })
        {
            // "from Monday to Wednesday of next week": both are of that week.
            return TryReadWeekdays(scope, start, first, last, first.Weekday!.Value - lastDay, out range);
        }

        if (last.IsBareWeekday && first is { IsDayOfWeek: true, Weekday: { } firstDay })
        {
            return TryReadWeekdays(scope, start, first, last, last.Weekday!.Value - firstDay, out range);
        }

        range = new DateRangeSaid(first.Year is null ? first with { Year = YearBefore(first, last) } : first, last, true, last.End);
        if (IsChoice(scope, first.End, range))
        {
            return scope.Refuse(RefusalReason.DoubtfulDate, start, last.End);
        }

        return (!IsDoubtful(scope, first, last) && !NumericDateGrammar.IsBeforeMonth(scope, first) && (first.Year is null || last.Year is not null || RelativeDateGrammar.IsDayOfIssue(scope, first)))
            || scope.Refuse(RefusalReason.DoubtfulRange, start, last.End);
    }

    /// <summary>Two weekdays of one week, of which one says which it is; the other is some days from it.</summary>
    private static bool TryReadWeekdays(ReadingScope scope, int start, in DateSaid first, in DateSaid last, int days, out DateRangeSaid range)
    {
        range = default;
        var known = first.IsDayOfWeek ? first : last;
        if ((first.IsDayOfWeek ? days < 0 : days > 0)
            || CivilCalendar.AddDays(new CivilDate(known.Year, known.StartMonth, known.StartDay), days) is not { } moved)
        {
            return scope.Refuse(RefusalReason.ReversedRange, start, last.End);
        }

        var placed = DateSaid.Day(new YearSaid(moved.Year, last.End) { IsAssumed = known.IsYearAssumed }, moved.Month, moved.Day) with { Start = start };
        range = first.IsDayOfWeek ? new DateRangeSaid(first, placed, true, last.End) : new DateRangeSaid(placed, last, true, last.End);
        return true;
    }

    /// <summary>"du 3 au 5 novembre", "du premier au troisième trimestre": the first bound takes its month, or its period, from the last.</summary>
    private static bool TryReadAfterBare(ReadingScope scope, int start, PhraseTable<bool> connectors, out DateRangeSaid range)
    {
        range = default;
        var position = scope.Skip(scope.Pack.Dates.Prefixes, start);
        int? weekday = null;
        if (scope.TryMatch(scope.Pack.Dates.Weekdays, position, out var named, out var weekdayEnd)
            || scope.TryMatch(scope.Pack.Dates.WeekdayAbbreviations, position, out named, out weekdayEnd))
        {
            (weekday, position) = (named, scope.SkipSpace(scope.At(weekdayEnd) == ',' ? weekdayEnd + 1 : weekdayEnd));
        }

        if (!CalendarDateGrammar.TryReadBareDay(scope, position, out var number, out var end) || !TryReadLast(scope, end, connectors, out var last)
            || scope.At(scope.SkipSpace(end)) == '/')
        {
            return false;
        }

        if (last is { IsDay: true, IsBareWeekday: false, IsDayOfWeek: false })
        {
            range = new DateRangeSaid(last with { StartDay = number, EndDay = number, Weekday = weekday }, last, true, last.End);
            return !IsChoice(scope, end, range) || scope.Refuse(RefusalReason.DoubtfulDate, start, last.End);
        }

        // The ordinal of a quarter or of a half of the calendar, as long as the last one.
        var months = last.EndMonth - last.StartMonth + 1;
        if (!scope.IsDigit(end - 1) && weekday is null && last is { EndDay: 0, Rule: DateRule.Whole, StartYearShift: 0, EndYearShift: 0, Part: null, IsOrdinal: true } && number * months <= 12)
        {
            var first = last with { StartMonth = ((number - 1) * months) + 1, EndMonth = number * months };
            range = new DateRangeSaid(first, last, true, last.End);
            return true;
        }

        return false;
    }

    /// <summary>Days after one month: "from November 3 to 5, 2025", "between November 3 and 5".</summary>
    private static bool TryReadDays(ReadingScope scope, DateSaid days, PhraseTable<bool> connectors, out DateRangeSaid range)
    {
        range = default;
        if (!scope.Pack.Dates.HasDayAfterMonth || days.EndDay == 0 || days.StartMonth != days.EndMonth)
        {
            return false;
        }

        if (days is { IsDay: true, Year: null } && scope.TryMatch(connectors, scope.SkipSpace(days.End), out var end)
            && CalendarDateGrammar.TryReadBareDay(scope, scope.SkipSpace(end), out var last, out end))
        {
            var year = YearGrammar.ReadLinked(scope, end);
            days = days with { Year = year.Value, IsYearAssumed = year.IsAssumed, EndDay = last, End = year.End };
        }

        range = new DateRangeSaid(days with { EndDay = days.StartDay }, days with { StartDay = days.EndDay, Weekday = null }, true, days.End);
        return !days.IsDay;
    }

    /// <summary>The year of a first date that has none: the last one's, or the year before where that alone comes before it ("du 28 décembre au 3 janvier 2025").</summary>
    private static int? YearBefore(in DateSaid first, in DateSaid last) =>
        last.Year - (last.EndYearShift == 0 && first.EndYearShift == 0 && first.StartMonth > last.EndMonth ? 1 : 0);

    /// <summary>
    /// Whether a bare year ends what another period begins, and it is open how: "juin à 2026" (of which June), "les années 1980 à 2000" (the year
    /// or the decade), "T1 2024-2025" (of a year that spans two, or until the end of the second), "exercice 2024-2026" (fiscal or not).
    /// </summary>
    private static bool IsDoubtful(ReadingScope scope, in DateSaid first, in DateSaid last)
    {
        var isYear = first is { StartYearShift: 0, EndYearShift: 0, StartMonth: 1, StartDay: 1, EndMonth: 12, EndDay: 0, IsFiscal: false };
        return last.IsYear && !isYear
            && (first.Year is null || first.EndYearShift != 0 || first.IsFiscal || scope.At(scope.SkipSpace(first.End)) is '-' or '/');
    }

    /// <summary>"3 ou 5 mai", "2024 ou 2026": one date or the other, and nothing between them.</summary>
    private static bool IsChoice(ReadingScope scope, int position, in DateRangeSaid range)
    {
        var (first, last) = (range.First, range.Last);
        if (!scope.TryMatch(scope.Pack.Dates.Alternatives, scope.SkipSpace(position), out _) || first.Year is null != last.Year is null)
        {
            return false;
        }

        var months = (12 * ((last.Year ?? 0) + last.StartYearShift - (first.Year ?? 0) - first.EndYearShift)) + last.StartMonth - first.EndMonth;
        return first.IsDay && last.IsDay && months == 0 ? last.StartDay - first.EndDay > 1 : months > 1;
    }

    private static bool TryReadLast(ReadingScope scope, int position, PhraseTable<bool> connectors, out DateSaid last)
    {
        last = default;
        return scope.TryMatch(connectors, scope.SkipSpace(position), out var end)
            && TryReadBound(scope, scope.SkipSpace(end), out last);
    }
}
