using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Dates in digits: "2025-11-03", "2025-11", "2025/3", "03/11/2025", "3.11.25", "11/2025", "11-2025", "03/11".</summary>
internal static class NumericDateGrammar
{
    // Years that a number of four digits may be taken for; further ones only where a date is declared.
    private const int FirstLikelyYear = 1900;
    private const int LastLikelyYear = 2099;

    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        var firstEnd = scope.EndOfDigits(start);
        var separator = scope.At(firstEnd);
        if (firstEnd == start || firstEnd > start + 4 || separator is not ('-' or '/' or '.'))
        {
            return false;
        }

        var secondEnd = scope.EndOfDigits(firstEnd + 1);
        if (secondEnd == firstEnd + 1 || secondEnd > firstEnd + 5)
        {
            return false;
        }

        var (first, second) = (YearGrammar.Digits(scope, start, firstEnd), YearGrammar.Digits(scope, firstEnd + 1, secondEnd));
        var thirdEnd = scope.At(secondEnd) == separator ? scope.EndOfDigits(secondEnd + 1) : secondEnd;
        if (thirdEnd <= secondEnd + 1)
        {
            return TryReadTwo(scope, start, firstEnd, secondEnd, first, second, separator, out date);
        }

        var third = thirdEnd <= secondEnd + 5 ? YearGrammar.Digits(scope, secondEnd + 1, thirdEnd) : 0;
        if (firstEnd == start + 4)
        {
            return separator != '.' && secondEnd <= firstEnd + 3 && thirdEnd <= secondEnd + 3
                && IsYear(scope, first)
                && TryPlace(scope, start, new YearSaid(first, thirdEnd), second, third, out date);
        }

        if (firstEnd > start + 2 || secondEnd > firstEnd + 3 || (thirdEnd != secondEnd + 3 && thirdEnd != secondEnd + 5))
        {
            return false;
        }

        var year = thirdEnd == secondEnd + 3 ? YearGrammar.FromTwoDigits(scope, third, thirdEnd) : new YearSaid(third, thirdEnd);
        return IsYear(scope, year.Value!.Value) && TryOrder(scope, start, year, first, second, out date);
    }

    private static bool IsYear(ReadingScope scope, int year) => scope.Prefers(FigureKinds.Date, FigureKinds.Number)
        ? year is >= 1 and <= 9999
        : year is >= FirstLikelyYear and <= LastLikelyYear;

    private static bool TryReadTwo(
        ReadingScope scope, int start, int firstEnd, int end, int first, int second, char separator, out DateSaid date)
    {
        date = default;
        if (firstEnd == start + 4)
        {
            date = DateSaid.Months(new YearSaid(first, end), second, second);
            var isMonth = end <= firstEnd + 3 && second is >= 1 and <= 12 && IsYear(scope, first);
            var years = second - (first % 100);
            if (isMonth && end == firstEnd + 3 && (separator == '/' ? years > 0 : separator == '-' && years == 1))
            {
                // "2010/11" and "2010-11" are November, or two years.
                return scope.Refuse(RefusalReason.DoubtfulDate, start, end);
            }

            return isMonth && separator switch
            {
                '-' => end == firstEnd + 3 || scope.AsksDateOnly,
                '/' => scope.Prefers(FigureKinds.Date, FigureKinds.Fraction),
                _ => false,
            };
        }

        if (firstEnd <= start + 2 && end == firstEnd + 5)
        {
            date = DateSaid.Months(new YearSaid(second, end), first, first);
            // "3-2025" is rather a range where a number may be meant; "03-2025" is none.
            var isPlain = separator == '/' || scope.At(start) == '0' || !scope.Asks(FigureKinds.Number | FigureKinds.Count);
            return separator is '/' or '-' && isPlain && first is >= 1 and <= 12 && IsYear(scope, second);
        }

        // A day and a month need the slash ("3-5" is a range and "3.5" a number), and a date to be declared ("24/7" is no day of July).
        return separator == '/' && scope.Prefers(FigureKinds.Date, FigureKinds.Fraction) && firstEnd <= start + 2 && end <= firstEnd + 3 && TryOrder(scope, start, new YearSaid(null, end), first, second, out date);
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
