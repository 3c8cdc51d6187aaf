namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Fiscal years and their parts: "exercice 2025", "FY25". Named by the year in which they end, from a declared first month on.</summary>
internal static class FiscalYearGrammar
{
    /// <summary>A whole fiscal year.</summary>
    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        return TryReadHead(scope, start, out var year, out var end) && TryPlace(scope, start, year, 1, 12, end, out date);
    }

    /// <summary>The words for a fiscal year, and its number: "FY2025", "l'exercice 2024-2025".</summary>
    public static bool TryReadHead(ReadingScope scope, int start, out int year, out int end)
    {
        year = 0;
        if (!scope.TryMatch(scope.Pack.Dates.FiscalYearHeads, start, out end))
        {
            return false;
        }

        var position = scope.SkipSpace(end);
        position = scope.Skip(scope.Pack.Dates.Links, position);
        if (!YearGrammar.TryReadShort(scope, position, out year, out end))
        {
            return false;
        }

        // "exercice 2024-2025", "FY2024/25": it ends in the second year.
        if (scope.At(end) is '-' or '/' && YearGrammar.TryReadShort(scope, end + 1, out var second, out var secondEnd)
            && second == year + 1 && scope.Context.FiscalYearStart is not 1)
        {
            (year, end) = (second, secondEnd);
        }

        return true;
    }

    /// <summary>Puts months, counted from the start of the fiscal year, into the calendar.</summary>
    /// <param name="scope">The phrase.</param>
    /// <param name="start">Where the words start.</param>
    /// <param name="year">The fiscal year, or null where it was not said.</param>
    /// <param name="first">The first month, 1 to 12.</param>
    /// <param name="last">The last month, 1 to 12.</param>
    /// <param name="end">The position behind the words.</param>
    /// <param name="date">The period.</param>
    /// <returns>False where the first month of the fiscal year is not declared.</returns>
    public static bool TryPlace(ReadingScope scope, int start, int? year, int first, int last, int end, out DateSaid date)
    {
        date = default;
        if (scope.Context.FiscalYearStart is not (>= 1 and <= 12 and var startMonth))
        {
            return scope.Refuse(RefusalReason.FiscalYearStartMissing, start, end);
        }

        var firstMonth = startMonth + first - 2;
        var lastMonth = startMonth + last - 2;
        var shift = startMonth == 1 ? 0 : -1;
        date = new DateSaid(end)
        {
            Year = year,
            StartYearShift = shift + (firstMonth / 12),
            StartMonth = (firstMonth % 12) + 1,
            StartDay = 1,
            EndYearShift = shift + (lastMonth / 12),
            EndMonth = (lastMonth % 12) + 1,
        };
        return true;
    }
}
