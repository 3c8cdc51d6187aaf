using MetaAi.Facts.Dates;
using MetaAi.Facts.Languages;

namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Fiscal years and their parts: "exercice 2025", "FY25". Named by the year in which they end, from a declared first month on.</summary>
internal static class FiscalYearGrammar
{
    // "2024-25" has seven characters, and "2024-2025" more.
    private const int LongestShortSplit = 8;

    /// <summary>A whole fiscal year.</summary>
    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (scope.TryMatch(scope.Pack.Dates.FiscalYearEnds, start, out var end) && TryReadAfterEnd(scope, start, scope.SkipSpace(end), out date))
        {
            return true;
        }

        if (!TryReadHead(scope, start, out var year))
        {
            return false;
        }

        // "fiscal 2025, ended June 30, 2025": it says its own last day.
        var tail = scope.SkipSpace(scope.At(year.End) == ',' ? year.End + 1 : year.End);
        return (scope.Text.Has(WordRole.PeriodEnd) && scope.TryMatch(scope.Pack.Dates.EndedTails, tail, out end) && TryReadAfterEnd(scope, start, scope.SkipSpace(end), out date)
                && date.Year == year.Value)
            || TryPlaceYear(scope, start, year, out date);
    }

    /// <summary>A fiscal year of which the number comes first: "2024-25 fiscal year".</summary>
    public static bool TryReadTailed(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        return TryReadNumberFirst(scope, start, out var year) && TryPlaceYear(scope, start, year, out date);
    }

    /// <summary>A year of twelve months that lies in two years of the calendar, "2024-25", where a start is declared that such a year has.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="year">The second of the two years, and the end of the words.</param>
    /// <param name="date">The period.</param>
    public static bool TryReadSplit(ReadingScope scope, YearSaid year, out DateSaid date)
    {
        date = default;
        return scope.Context.FiscalYearStart is > 1 and <= 12 && TryPlaceYear(scope, year.End, year, out date);
    }

    /// <summary>"exercice clos le 30 septembre 2025", "fiscal year ended June 30, 2025": the year that ends with a month.</summary>
    private static bool TryReadAfterEnd(ReadingScope scope, int start, int position, out DateSaid date)
    {
        if (!TryReadLastDay(scope, position, out date))
        {
            return false;
        }

        // One that ends within a month has 52 or 53 weeks.
        if (!EndsMonth(date))
        {
            return scope.Refuse(RefusalReason.DoubtfulDate, start, date.End);
        }

        var end = date.End;
        date = new DateSaid(end)
        {
            Year = date.Year,
            IsYearAssumed = date.IsYearAssumed,
            IsCenturyAssumed = date.IsCenturyAssumed,
            StartYearShift = date.EndMonth == 12 ? 0 : -1,
            StartMonth = (date.EndMonth % 12) + 1,
            StartDay = 1,
            EndMonth = date.EndMonth,
            IsFiscal = true,
        };
        return scope.Context.FiscalYearStart is not { } declared || declared == date.StartMonth
            || scope.Refuse(RefusalReason.FiscalYearContradicts, start, end);
    }

    /// <summary>The day, or month, with which a period of accounts ends, and its year.</summary>
    public static bool TryReadLastDay(ReadingScope scope, int position, out DateSaid date)
    {
        var isRead = scope.IsDigit(position)
            ? CalendarDateGrammar.TryReadDayMonth(scope, position, out date) || NumericDateGrammar.TryRead(scope, position, out date)
            : CalendarDateGrammar.TryReadMonth(scope, position, out date);
        return isRead && date.StartMonth == date.EndMonth && (date.EndDay == 0 || date.IsDay) && TryTakeYear(scope, position, ref date);
    }

    /// <summary>The year that is declared, where the last day says none.</summary>
    private static bool TryTakeYear(ReadingScope scope, int position, ref DateSaid date)
    {
        if (date.Year is not null)
        {
            return true;
        }

        var declared = scope.Context.Period ?? scope.Context.Issued;
        date = date with { Year = declared?.Year, IsYearAssumed = declared is { IsUncertain: true } };
        return date.Year is not null || scope.Refuse(RefusalReason.IssuedMissing, position, date.End);
    }

    /// <summary>Whether such a day is the last of its month.</summary>
    public static bool EndsMonth(in DateSaid last) => last.EndDay == 0 || last.EndDay == CivilDate.DaysInMonth(last.Year!.Value, last.EndMonth);

    /// <summary>The words for a fiscal year, and its number: "FY2025", "l'exercice 2024-2025".</summary>
    public static bool TryReadHead(ReadingScope scope, int start, out YearSaid year)
    {
        if (!scope.TryMatch(scope.Pack.Dates.FiscalYearHeads, start, out var end))
        {
            // "Q3 2024-25" is of a fiscal year.
            return TryReadNumberFirst(scope, start, out year)
                || (TryReadNumber(scope, start, out year, out var isBareSplit) && isBareSplit && year.End < start + LongestShortSplit && CanSplit(scope, start, year.End));
        }

        // "exercice de 15 mois" names no year.
        var position = scope.SkipSpace(end);
        var linked = scope.Skip(scope.Pack.Dates.Links, position);
        return TryReadNumber(scope, linked, out year, out var isSplit) && !(year.IsShort && linked > position) && (!isSplit || CanSplit(scope, start, year.End));
    }

    /// <summary>"the 2025 fiscal year", "2024-25 financial year".</summary>
    private static bool TryReadNumberFirst(ReadingScope scope, int start, out YearSaid year)
    {
        if (!TryReadNumber(scope, start, out year, out var isSplit)
            || scope.At(year.End) != ' ' || !scope.TryMatch(scope.Pack.Dates.FiscalYearTails, year.End + 1, out var end))
        {
            return false;
        }

        year = year with { End = end };
        return !isSplit || CanSplit(scope, start, end);
    }

    /// <summary>The number of a fiscal year, which ends in the second of two years: "2025", "25", "2024-2025", "2024/25".</summary>
    private static bool TryReadNumber(ReadingScope scope, int position, out YearSaid year, out bool isSplit)
    {
        isSplit = false;
        if (!YearGrammar.TryReadShort(scope, position, out year))
        {
            return false;
        }

        if (scope.At(year.End) is '-' or '/' && YearGrammar.TryReadShort(scope, year.End + 1, out var second) && second.IsYearAfter(year)
            && !char.IsLetterOrDigit(scope.At(second.End)))
        {
            isSplit = true;
            year = new YearSaid(year.Value + 1, second.End) { IsShort = year.IsShort };
        }

        return true;
    }

    /// <summary>A fiscal year that starts in January lies in one year.</summary>
    private static bool CanSplit(ReadingScope scope, int start, int end) =>
        scope.Context.FiscalYearStart != 1 || scope.Refuse(RefusalReason.FiscalYearContradicts, start, end);

    private static bool TryPlaceYear(ReadingScope scope, int start, YearSaid year, out DateSaid date)
    {
        var isPlaced = TryPlace(scope, start, year, 1, 12, out date);
        date = date with { IsFiscal = true };
        return isPlaced;
    }

    /// <summary>Puts months, counted from the start of the fiscal year, into the calendar.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="start">Where the words start.</param>
    /// <param name="year">The fiscal year, if it was said, and the end of the words.</param>
    /// <param name="first">The first month, 1 to 12.</param>
    /// <param name="last">The last month, 1 to 12.</param>
    /// <param name="date">The period.</param>
    /// <returns>False where the first month of the fiscal year is not declared.</returns>
    public static bool TryPlace(ReadingScope scope, int start, YearSaid year, int first, int last, out DateSaid date)
    {
        date = default;
        if (scope.Context.FiscalYearStart is not (>= 1 and <= 12 and var startMonth))
        {
            return scope.Refuse(RefusalReason.FiscalYearStartMissing, start, year.End);
        }

        var firstMonth = startMonth + first - 2;
        var lastMonth = startMonth + last - 2;
        var shift = startMonth == 1 ? 0 : -1;
        date = new DateSaid(year.End)
        {
            Year = year.Value,
            IsYearAssumed = year.IsAssumed,
            IsCenturyAssumed = year.IsShort,
            StartYearShift = shift + (firstMonth / 12),
            StartMonth = (firstMonth % 12) + 1,
            StartDay = 1,
            EndYearShift = shift + (lastMonth / 12),
            EndMonth = (lastMonth % 12) + 1,
        };
        return true;
    }
}
