using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Intervals of dates: "entre 2024 et 2026", "de janvier à mars 2025", "du 3 au 5 novembre". Reads the one that reaches furthest.</summary>
internal static class DateRangeGrammar
{
    public static bool TryRead(ReadingScope scope, int start, out DateRangeSaid range)
    {
        range = default;
        foreach (var form in scope.Pack.Dates.Ranges)
        {
            var left = start;
            if (form.Openers is { } openers)
            {
                if (!scope.TryMatch(openers, start, out var openerEnd))
                {
                    continue;
                }

                left = scope.SkipSpace(openerEnd);
            }

            if ((TryReadBounds(scope, left, form.Connectors, out var bounds) || (left > start && TryReadDays(scope, left, form.Connectors, out bounds)))
                && bounds.End > range.End)
            {
                range = bounds;
            }
        }

        if (PeriodGrammar.TryRead(scope, start, out var date) && date.End > range.End)
        {
            range = new DateRangeSaid(date, date, false, date.End);
        }

        return range.End > start;
    }

    private static bool TryReadBounds(ReadingScope scope, int start, PhraseTable<bool> connectors, out DateRangeSaid range)
    {
        range = default;
        if (PeriodGrammar.TryRead(scope, start, out var first) && TryReadLast(scope, first.End, connectors, out var last))
        {
            range = new DateRangeSaid(first.Year is null ? first with { Year = last.Year } : first, last, true, last.End);
            return (!IsDoubtful(scope, first, last) && (first.Year is null || last.Year is not null))
                || scope.Refuse(RefusalReason.DoubtfulRange, start, last.End);
        }

        // "du 3 au 5 novembre": the first day takes its month from the last.
        var position = scope.Skip(scope.Pack.Dates.Prefixes, start);
        if (CalendarDateGrammar.TryReadBareDay(scope, position, out var day, out var end)
            && TryReadLast(scope, end, connectors, out last) && last.EndDay != 0 && last.StartDay == last.EndDay)
        {
            range = new DateRangeSaid(last with { StartDay = day, EndDay = day, Weekday = null }, last, true, last.End);
            return true;
        }

        return false;
    }

    /// <summary>
    /// Whether a bare year ends what another period begins, and it is open how: "juin à 2026" (of which June), "les années 1980 à 2000" (the year
    /// or the decade), "T1 2024-2025" (of a year that spans two, or until the end of the second).
    /// </summary>
    private static bool IsDoubtful(ReadingScope scope, in DateSaid first, in DateSaid last)
    {
        var isYear = first is { StartYearShift: 0, EndYearShift: 0, StartMonth: 1, StartDay: 1, EndMonth: 12, EndDay: 0 };
        return last.IsYear && !isYear
            && (first.Year is null || first.EndYearShift != 0 || scope.At(scope.SkipSpace(first.End)) is '-' or '/');
    }

    /// <summary>Days behind one month: "from November 3 to 5, 2025", "between November 3 and 5".</summary>
    private static bool TryReadDays(ReadingScope scope, int start, PhraseTable<bool> connectors, out DateRangeSaid range)
    {
        range = default;
        if (!scope.Pack.Dates.HasDayBehindMonth || !PeriodGrammar.TryRead(scope, start, out var days) || days.EndDay == 0 || days.StartMonth != days.EndMonth)
        {
            return false;
        }

        if (days.StartDay == days.EndDay && days.Year is null && scope.TryMatch(connectors, scope.SkipSpace(days.End), out var end)
            && CalendarDateGrammar.TryReadBareDay(scope, scope.SkipSpace(end), out var last, out end))
        {
            int? year = YearGrammar.TryReadLinked(scope, end, out var linked, out var yearEnd) ? linked : null;
            days = days with { Year = year, EndDay = last, End = year is null ? end : yearEnd };
        }

        range = new DateRangeSaid(days with { EndDay = days.StartDay }, days with { StartDay = days.EndDay, Weekday = null }, true, days.End);
        return days.StartDay != days.EndDay;
    }

    private static bool TryReadLast(ReadingScope scope, int position, PhraseTable<bool> connectors, out DateSaid last)
    {
        last = default;
        return scope.TryMatch(connectors, scope.SkipSpace(position), out var end)
            && PeriodGrammar.TryRead(scope, scope.SkipSpace(end), out last);
    }
}
