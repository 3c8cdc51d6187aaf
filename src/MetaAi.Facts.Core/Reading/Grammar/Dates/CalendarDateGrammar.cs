using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Months by name, and days of them: "juin 2025", "3 novembre 2025", "November 3rd, 2025", "November 3-5, 2025".</summary>
internal static class CalendarDateGrammar
{
    public static bool TryRead(ReadingScope scope, int start, out DateSaid date) =>
        TryReadDayMonth(scope, start, out date) || TryReadMonth(scope, start, out date);

    /// <summary>A day of the month alone, which a range completes: the "3" of "du 3 au 5 novembre".</summary>
    public static bool TryReadBareDay(ReadingScope scope, int start, out int day, out int end)
    {
        var position = start;
        end = scope.EndOfDigits(position);
        day = 0;
        if (end > position)
        {
            if (end > position + 2)
            {
                return false;
            }

            day = YearGrammar.Digits(scope, position, end);
            if (scope.TryMatch(scope.Pack.Dates.OrdinalEndings, end, out var ordinalEnd))
            {
                end = ordinalEnd;
            }
        }
        else if (!scope.TryMatch(scope.Pack.Dates.Ordinals, position, out day, out end))
        {
            return false;
        }

        return day >= 1;
    }

    private static bool TryReadDayMonth(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!TryReadBareDay(scope, start, out var day, out var end))
        {
            return false;
        }

        // "3 novembre", "3rd of November", "3-Nov-2025".
        var position = YearGrammar.SkipLink(scope, end);
        if (position == end || !scope.TryMatch(scope.Pack.Dates.Months, position, out var month, out end))
        {
            return false;
        }

        int? year = YearGrammar.TryReadLinked(scope, end, out var linked, out var yearEnd) ? linked : null;
        end = year is null ? end : yearEnd;
        return TryPlace(scope, start, year, month, day, day, end, out date);
    }

    private static bool TryReadMonth(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var words = scope.Pack.Dates;
        var position = scope.Skip(words.MonthHeads, start);
        if (!scope.TryMatch(words.Months, position, out var month, out var end))
        {
            return false;
        }

        if (YearGrammar.TryReadLinked(scope, end, out var year, out var yearEnd))
        {
            date = DateSaid.Months(year, month, month, yearEnd);
            return true;
        }

        if (words.HasDayBehindMonth && scope.At(end) == ' ' && scope.IsDigit(end + 1) && TryReadBareDay(scope, end + 1, out var first, out var dayEnd))
        {
            return TryReadDays(scope, start, month, first, dayEnd, out date);
        }

        date = DateSaid.Months(null, month, month, end) with { IsPlain = true };
        return true;
    }

    /// <summary>"November 3, 2025", "November 3-5, 2025".</summary>
    private static bool TryReadDays(ReadingScope scope, int start, int month, int first, int end, out DateSaid date)
    {
        var last = first;
        foreach (var form in scope.Pack.Dates.Ranges)
        {
            if (form.Openers is null && scope.TryMatch(form.Connectors, scope.SkipSpace(end), out var connectorEnd)
                && scope.IsDigit(scope.SkipSpace(connectorEnd))
                && TryReadBareDay(scope, scope.SkipSpace(connectorEnd), out var day, out var dayEnd))
            {
                (last, end) = (day, dayEnd);
            }
        }

        int? year = YearGrammar.TryReadLinked(scope, end, out var linked, out var yearEnd) ? linked : null;
        end = year is null ? end : yearEnd;
        if (last < first)
        {
            date = default;
            return scope.Refuse(RefusalReason.ReversedRange, start, end);
        }

        return TryPlace(scope, start, year, month, first, last, end, out date);
    }

    private static bool TryPlace(ReadingScope scope, int start, int? year, int month, int first, int last, int end, out DateSaid date)
    {
        date = DateSaid.Day(year, month, first, end) with { EndDay = last };
        return (CivilDate.IsValid(year, month, first) && CivilDate.IsValid(year, month, last))
            || scope.Refuse(RefusalReason.ImpossibleDate, start, end);
    }
}
