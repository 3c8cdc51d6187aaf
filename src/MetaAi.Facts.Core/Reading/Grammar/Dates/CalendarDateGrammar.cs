using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Months by name, and days of them: "juin 2025", "3 novembre 2025", "November 3rd, 2025", "November 3-5, 2025", "le 3 novembre dernier".</summary>
internal static class CalendarDateGrammar
{
    /// <summary>A day before its month.</summary>
    public static bool TryReadDayMonth(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!TryReadBareDay(scope, start, out var day, out var end))
        {
            return false;
        }

        // "3 novembre", "3rd of November", "3-Nov-2025".
        var position = YearGrammar.SkipLink(scope, end);
        return position != end
            && scope.TryMatch(scope.Pack.Dates.Months, position, out var month, out end)
            && TryPlace(scope, start, month, day, day, end, out date);
    }

    /// <summary>A month, with its year or, where the language has it so, with days behind it.</summary>
    public static bool TryReadMonth(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var words = scope.Pack.Dates;
        if (!scope.TryMatch(words.Months, scope.Skip(words.MonthHeads, start), out var month, out var end))
        {
            return false;
        }

        var year = YearGrammar.ReadLinked(scope, end);
        if (year.Value is null && words.HasDayBehindMonth && scope.At(end) == ' ' && scope.IsDigit(end + 1)
            && TryReadBareDay(scope, end + 1, out var first, out var dayEnd))
        {
            return TryReadDays(scope, start, month, first, dayEnd, out date);
        }

        date = DateSaid.Months(year, month, month) with { IsPlain = year.End == end };
        return true;
    }

    /// <summary>A day of the month alone, which a range completes: the "3" of "du 3 au 5 novembre".</summary>
    public static bool TryReadBareDay(ReadingScope scope, int start, out int day, out int end)
    {
        end = scope.EndOfDigits(start);
        day = 0;
        if (end > start)
        {
            if (end > start + 2)
            {
                return false;
            }

            day = YearGrammar.Digits(scope, start, end);
            if (scope.TryMatch(scope.Pack.Dates.OrdinalEndings, end, out var ordinalEnd))
            {
                end = ordinalEnd;
            }
        }
        else if (!scope.TryMatch(scope.Pack.Dates.Ordinals, start, out day, out end))
        {
            return false;
        }

        return day >= 1;
    }

    /// <summary>"November 3, 2025", "November 3-5, 2025".</summary>
    private static bool TryReadDays(ReadingScope scope, int start, int month, int first, int end, out DateSaid date)
    {
        var last = first;
        if (scope.TryMatch(scope.Pack.Dates.RangeConnectors, scope.SkipSpace(end), out var connectorEnd)
            && scope.IsDigit(scope.SkipSpace(connectorEnd))
            && TryReadBareDay(scope, scope.SkipSpace(connectorEnd), out var day, out var dayEnd))
        {
            (last, end) = (day, dayEnd);
        }

        if (last < first)
        {
            date = default;
            return scope.Refuse(RefusalReason.ReversedRange, start, end);
        }

        return TryPlace(scope, start, month, first, last, end, out date);
    }

    private static bool TryPlace(ReadingScope scope, int start, int month, int first, int last, int end, out DateSaid date)
    {
        if (first == last && RelativeDateGrammar.TryReadNearestDay(scope, start, month, first, end, out date))
        {
            return true;
        }

        var year = YearGrammar.ReadLinked(scope, end);
        date = DateSaid.Day(year, month, first) with { EndDay = last };
        return (CivilDate.IsValid(year.Value, month, first) && CivilDate.IsValid(year.Value, month, last))
            || scope.Refuse(RefusalReason.ImpossibleDate, start, year.End);
    }
}
