using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Months by name, and days of them: "juin 2025", "3 novembre 2025", "November 3rd, 2025", "November 3-5, 2025", "le 3 novembre dernier".</summary>
internal static class CalendarDateGrammar
{
    private const int LastDay = 31;

    // Two digits after a month are its year where they can be no day, and where the rule of two digits does not put them far ahead.
    private const int FirstYearThatIsNoDay = 80;
    private const int LastNearYear = 39;

    /// <summary>A day before its month.</summary>
    public static bool TryReadDayMonth(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!TryReadBareDay(scope, start, out var day, out var end))
        {
            return false;
        }

        // "3 novembre", "3rd of November", "3-Nov-2025", "31/Oct/1974", "16. Nov. 2016".
        var dayEnd = end;
        var isSlashed = scope.At(end) == '/' && scope.IsDigit(end - 1);
        var position = isSlashed || (scope.At(end) == '.' && scope.At(end + 1) == ' ') ? end + 1 : end;
        position = isSlashed ? position : YearGrammar.SkipLink(scope, position);

        // "14april 2015"
        var isGlued = position == end && scope.AsksDateOnly && scope.IsDigit(end - 1) && char.IsLetter(scope.At(end));
        if (position == end && !isGlued)
        {
            return false;
        }

        // "trois, sept": after a comma a month that is a number too is one.
        if (scope.At(end) == ',' && scope.TryMatch(scope.Pack.Numbers.Small, position, out _, out _))
        {
            return false;
        }

        if (scope.TryMatch(scope.Pack.Dates.Months, scope.Skip(scope.Pack.Dates.MonthHeads, position), out var month, out end))
        {
            // "31/Oct/1974", "30-Sep-25": the mark on both sides of the month makes a year of two digits.
            var isMarked = isSlashed || (scope.At(dayEnd) == '-' && scope.At(end) == '-' && scope.EndOfDigits(end + 1) == end + 3 && !char.IsLetter(scope.At(end + 3)));
            return isMarked
                ? scope.At(end) == scope.At(dayEnd) && YearGrammar.TryReadShort(scope, end + 1, out var year) && TryPlace(scope, start, year, month, day, day, out date)
                : TryPlace(scope, start, month, day, day, end, out date);
        }

        return !isSlashed && TryReadRelativeMonth(scope, start, day, dayEnd, position, out date);
    }

    /// <summary>A month after its year: "2016 november", "2016, nov", "2019-sep-1", "2019/sep/01".</summary>
    public static bool TryReadAfterYear(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!YearGrammar.TryReadFull(scope, start, out var year, out var end))
        {
            return false;
        }

        // After a space, "may" and "march" are words of any kind.
        var separator = scope.At(end);
        var isSpaced = separator is ' ' or ',' && scope.AsksDateOnly;
        if (!(separator is '-' or '/' || isSpaced)
            || !scope.TryMatch(scope.Pack.Dates.Months, isSpaced ? SkipComma(scope, end) : end + 1, out var month, out end))
        {
            return false;
        }

        var dayEnd = scope.EndOfDigits(end + 1);
        if (scope.At(end) == separator && dayEnd > end + 1 && dayEnd <= end + 3)
        {
            var day = YearGrammar.Digits(scope, end + 1, dayEnd);
            return TryPlace(scope, start, new YearSaid(year, dayEnd), month, day, day, out date);
        }

        date = DateSaid.Months(new YearSaid(year, end), month, month);
        return true;
    }

    private static int SkipComma(ReadingScope scope, int position)
    {
        position = scope.SkipSpace(position);
        return scope.SkipSpace(scope.At(position) == ',' ? position + 1 : position);
    }

    /// <summary>A month, with its year or, where the language has it so, with days after it.</summary>
    public static bool TryReadMonth(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var words = scope.Pack.Dates;
        if (!scope.TryMatch(words.Months, scope.Skip(words.MonthHeads, start), out var month, out var end))
        {
            return false;
        }

        var year = YearGrammar.ReadLinked(scope, end);
        if (year.End == end && scope.At(end) == ' ')
        {
            if (TryReadShortYear(scope, end + 1, FirstYearThatIsNoDay, out var shortYear))
            {
                date = DateSaid.Months(shortYear, month, month);
                return true;
            }

            if (words.HasDayAfterMonth && TryReadDayAfter(scope, scope.Skip(words.DayHeads, end + 1), out var first, out var dayEnd))
            {
                return TryReadDays(scope, start, month, first, dayEnd, out date);
            }
        }

        if (year.End == end && words.HasDayAfterMonth && scope.AsksDateOnly && TryReadMarkedDay(scope, end, out var day, out var markedEnd))
        {
            return TryPlace(scope, start, month, day, day, markedEnd, out date);
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
            return scope.Pack.Dates.HasCardinalDays && TryReadCardinalDay(scope, start, out day, out end);
        }

        return day >= 1;
    }

    /// <summary>A day after its month, which a plain number may name where nothing but a date is asked for: "May twenty-two".</summary>
    private static bool TryReadDayAfter(ReadingScope scope, int start, out int day, out int end) =>
        TryReadBareDay(scope, start, out day, out end) || (scope.AsksDateOnly && !scope.IsDigit(start) && TryReadCardinalDay(scope, start, out day, out end));

    /// <summary>"Oct-2", "Oct/2", "October. 2", "Oct2": one digit after a mark or without a space, since two may be a year.</summary>
    private static bool TryReadMarkedDay(ReadingScope scope, int end, out int day, out int dayEnd)
    {
        (day, dayEnd) = (0, end);
        var isMarked = scope.At(end) is '-' or '/' or '.';
        if (!isMarked && !scope.IsDigit(end))
        {
            return false;
        }

        var start = isMarked ? scope.SkipSpace(end + 1) : end;
        dayEnd = scope.EndOfDigits(start);
        day = dayEnd == start + 1 && !char.IsLetter(scope.At(dayEnd)) ? YearGrammar.Digits(scope, start, dayEnd) : 0;
        return day >= 1;
    }

    /// <summary>A day by a plain number in words; the first has an ordinal.</summary>
    private static bool TryReadCardinalDay(ReadingScope scope, int start, out int day, out int end) =>
        SmallNumberGrammar.TryReadBelowHundred(scope, start, out day, out end) && day is >= 2 and <= LastDay;

    /// <summary>The day of a month that is counted from today: "20th of next month", "le 4 de ce mois", "4 au 23 le mois prochain".</summary>
    private static bool TryReadRelativeMonth(ReadingScope scope, int start, int day, int dayEnd, int position, out DateSaid date)
    {
        date = default;
        var relatives = scope.Pack.Dates.Relatives;
        if (!scope.TryMatch(relatives, position, out var relative, out var end)
            && !scope.TryMatch(relatives, scope.Skip(scope.Pack.Dates.Prefixes, position), out relative, out end))
        {
            return false;
        }

        // "20 this month" may count anything.
        var isSure = position > dayEnd + 1 || !scope.IsDigit(dayEnd - 1) || scope.AsksDateOnly;
        if (!isSure || relative is not { Unit: PeriodUnit.Month, Part: null } || !RelativeDateGrammar.TryResolve(scope, start, relative, end, out var month))
        {
            return false;
        }

        date = month with { StartDay = day, EndDay = day };
        return CivilDate.IsValid(date.Year, date.StartMonth, day) || scope.Refuse(RefusalReason.ImpossibleDate, start, end);
    }

    /// <summary>A year in two digits, where nothing but a date is asked for.</summary>
    private static bool TryReadShortYear(ReadingScope scope, int start, int first, out YearSaid year)
    {
        var end = scope.EndOfDigits(start);
        year = default;
        if (!scope.AsksDateOnly || end != start + 2 || !(scope.IsEnd(end) || scope.At(end) is ' ' or ','))
        {
            return false;
        }

        var digits = YearGrammar.Digits(scope, start, end);
        year = YearGrammar.FromTwoDigits(scope, digits, end);
        return digits >= first && digits is <= LastNearYear or >= FirstYearThatIsNoDay;
    }

    /// <summary>"November 3, 2025", "November 3-5, 2025".</summary>
    private static bool TryReadDays(ReadingScope scope, int start, int month, int first, int end, out DateSaid date)
    {
        var last = first;
        if (scope.TryMatch(scope.Pack.Dates.RangeConnectors, scope.SkipSpace(end), out var connectorEnd)
            && scope.At(connectorEnd - 1) != '/' && scope.IsDigit(scope.SkipSpace(connectorEnd))
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
        if (year.End == end && scope.At(end) == ' ' && TryReadShortYear(scope, end + 1, 0, out var shortYear))
        {
            year = shortYear;
        }

        return TryPlace(scope, start, year, month, first, last, out date);
    }

    private static bool TryPlace(ReadingScope scope, int start, YearSaid year, int month, int first, int last, out DateSaid date)
    {
        date = DateSaid.Day(year, month, first) with { EndDay = last };
        return (CivilDate.IsValid(year.Value, month, first) && CivilDate.IsValid(year.Value, month, last))
            || scope.Refuse(RefusalReason.ImpossibleDate, start, year.End);
    }
}
