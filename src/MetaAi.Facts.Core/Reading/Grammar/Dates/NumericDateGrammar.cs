using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>
/// Dates in digits: "2025-11-03", "2025-11", "2025/3", "03/11/2025", "3.11.25", "11/2025", "11-2025", "03/11"; where nothing but a date is asked for, also
/// "11 / 2025", "3 11 2025", "2025.3".
/// </summary>
internal static class NumericDateGrammar
{
    // Years that a number of four digits may be taken for; further ones only where a date is declared.
    private const int FirstLikelyYear = 1900;
    private const int LastLikelyYear = 2099;

    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var firstEnd = scope.EndOfDigits(start);
        var secondStart = SkipSeparator(scope, firstEnd, out var separator);
        if (firstEnd == start || firstEnd > start + 4 || secondStart == firstEnd)
        {
            return false;
        }

        var secondEnd = scope.EndOfDigits(secondStart);
        if (secondEnd == secondStart || secondEnd > secondStart + 4)
        {
            return false;
        }

        var (first, second) = (YearGrammar.Digits(scope, start, firstEnd), YearGrammar.Digits(scope, secondStart, secondEnd));
        var thirdStart = SkipSeparator(scope, secondEnd, out var again);

        // "2/2024 / 12/2024": after a year, a slash apart leads to another date.
        var isApart = secondEnd == secondStart + 4 && secondStart == firstEnd + 1 && thirdStart > secondEnd + 1;
        var thirdEnd = thirdStart > secondEnd && again == separator && !isApart ? scope.EndOfDigits(thirdStart) : secondEnd;
        if (thirdEnd <= thirdStart)
        {
            return TryReadTwo(scope, start, firstEnd, secondStart, secondEnd, first, second, separator, out date);
        }

        var third = thirdEnd <= thirdStart + 4 ? YearGrammar.Digits(scope, thirdStart, thirdEnd) : 0;
        if (firstEnd == start + 4)
        {
            return (separator != '.' || scope.AsksDateOnly) && secondEnd <= secondStart + 2 && thirdEnd <= thirdStart + 2
                && IsYear(scope, first)
                && TryPlace(scope, start, new YearSaid(first, thirdEnd), second, third, out date);
        }

        // "3 11 25" may be anything.
        var hasShortYear = thirdEnd == thirdStart + 2 && separator != ' ';
        if (firstEnd > start + 2 || secondEnd > secondStart + 2 || (!hasShortYear && thirdEnd != thirdStart + 4))
        {
            return false;
        }

        var year = hasShortYear ? YearGrammar.FromTwoDigits(scope, third, thirdEnd) : new YearSaid(third, thirdEnd);
        return IsYear(scope, year.Value!.Value) && TryOrder(scope, start, year, first, second, out date);
    }

    /// <summary>
    /// Whether a bare year stands before what would be its month where a date alone is asked for: "2024-2/2025" ends in February, or begins there.
    /// </summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="year">A date.</param>
    public static bool IsBeforeMonth(ReadingScope scope, in DateSaid year)
    {
        var start = SkipJoint(scope, year.End);
        var end = scope.EndOfDigits(start);
        return year.IsYear && start > year.End && end > start && end <= start + 2 && YearGrammar.Digits(scope, start, end) is >= 1 and <= 12;
    }

    // A hyphen, or a slash with or without spaces.
    private static int SkipJoint(ReadingScope scope, int end)
    {
        var slash = scope.SkipSpace(end);
        return scope.At(slash) == '/' ? scope.SkipSpace(slash + 1) : scope.At(end) == '-' ? end + 1 : end;
    }

    /// <summary>The position after the mark that parts two numbers of a date; spaces beside a slash, or alone, do only where nothing but a date is asked for.</summary>
    private static int SkipSeparator(ReadingScope scope, int end, out char separator)
    {
        separator = scope.At(end);
        if (separator is '-' or '/' or '.')
        {
            return separator == '/' && scope.AsksDateOnly ? scope.SkipSpace(end + 1) : end + 1;
        }

        if (separator != ' ' || !scope.AsksDateOnly)
        {
            return end;
        }

        separator = scope.At(end + 1) == '/' ? '/' : ' ';
        return separator == '/' ? scope.SkipSpace(end + 2) : end + 1;
    }

    private static bool IsYear(ReadingScope scope, int year) => scope.Prefers(FigureKinds.Date, FigureKinds.Number)
        ? year is >= 1 and <= 9999
        : year is >= FirstLikelyYear and <= LastLikelyYear;

    private static bool TryReadTwo(
        ReadingScope scope, int start, int firstEnd, int secondStart, int end, int first, int second, char separator, out DateSaid date)
    {
        date = default;
        if (firstEnd == start + 4)
        {
            date = DateSaid.Months(new YearSaid(first, end), second, second);
            var isMonth = end <= secondStart + 2 && second is >= 1 and <= 12 && IsYear(scope, first);
            var years = second - (first % 100);
            if (isMonth && end == secondStart + 2 && (separator == '/' ? years > 0 : separator == '-' && years == 1))
            {
                // "2010/11" and "2010-11" are November, or two years.
                return scope.Refuse(RefusalReason.DoubtfulDate, start, end);
            }

            return isMonth && separator switch
            {
                '-' => end == secondStart + 2 || scope.AsksDateOnly,
                '/' => scope.Prefers(FigureKinds.Date, FigureKinds.Fraction),
                '.' => scope.AsksDateOnly,
                _ => false,
            };
        }

        if (firstEnd <= start + 2 && end == secondStart + 4)
        {
            date = DateSaid.Months(new YearSaid(second, end), first, first);
            // "3-2025" is rather a range where a number may be meant; "03-2025" is none.
            var isPlain = separator == '/' || scope.At(start) == '0' || !scope.Asks(FigureKinds.Number | FigureKinds.Count);
            return separator is '/' or '-' && isPlain && first is >= 1 and <= 12 && IsYear(scope, second);
        }

        // A day and a month need the slash ("3-5" is a range and "3.5" a number), and a date to be declared ("24/7" is no day of July).
        return separator == '/' && scope.Prefers(FigureKinds.Date, FigureKinds.Fraction) && firstEnd <= start + 2 && end <= secondStart + 2 && TryOrder(scope, start, new YearSaid(null, end), first, second, out date);
    }

    /// <summary>Which of two numbers is the day: by the country, or because only one of them can be.</summary>
    private static bool TryOrder(ReadingScope scope, int start, YearSaid year, int first, int second, out DateSaid date)
    {
        date = default;
        var order = scope.DateOrder;
        if (order == NumericDateOrder.Unknown)
        {
            order = first > 12 || first == second ? NumericDateOrder.DayFirst
                : second > 12 ? NumericDateOrder.MonthFirst
                : NumericDateOrder.Unknown;
        }

        return order switch
        {
            NumericDateOrder.DayFirst => TryPlace(scope, start, year, second, first, out date),
            NumericDateOrder.MonthFirst => TryPlace(scope, start, year, first, second, out date),
            _ => scope.Refuse(RefusalReason.DayMonthOrder, start, year.End),
        };
    }

    private static bool TryPlace(ReadingScope scope, int start, YearSaid year, int month, int day, out DateSaid date)
    {
        date = DateSaid.Day(year, month, day);
        return CivilDate.IsValid(year.Value, month, day) || scope.Refuse(RefusalReason.ImpossibleDate, start, year.End);
    }
}
