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

            if (TryReadBounds(scope, left, form.Connectors, out var bounds) && bounds.End > range.End)
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
            return first.Year is null || last.Year is not null || scope.Refuse(RefusalReason.DoubtfulRange, start, last.End);
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

    private static bool TryReadLast(ReadingScope scope, int position, PhraseTable<bool> connectors, out DateSaid last)
    {
        last = default;
        return scope.TryMatch(connectors, scope.SkipSpace(position), out var end)
            && PeriodGrammar.TryRead(scope, scope.SkipSpace(end), out last);
    }
}
