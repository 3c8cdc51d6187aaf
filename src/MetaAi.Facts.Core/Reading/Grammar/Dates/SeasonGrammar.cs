namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>Seasons: meteorological and northern, so approximate. A winter is named by the year in which it begins.</summary>
internal static class SeasonGrammar
{
    private const int Winter = 4;

    public static bool TryRead(ReadingScope scope, int start, out DateSaid date)
    {
        date = default;
        if (!scope.TryMatch(scope.Pack.Dates.Seasons, start, out var season, out var end))
        {
            return false;
        }

        int? year = null;
        if (YearGrammar.TryReadLinked(scope, end, out var linked, out var yearEnd))
        {
            (year, end) = (linked, yearEnd);

            // "hiver 2024-2025", "winter 2024/25": the winter that the two years share.
            if (season == Winter && scope.At(end) is '-' or '/' && YearGrammar.TryReadShort(scope, end + 1, out var second, out var secondEnd)
                && second == linked + 1)
            {
                end = secondEnd;
            }
        }

        date = Of(season, year, end);
        return true;
    }

    /// <summary>A season of a year.</summary>
    public static DateSaid Of(int season, int? year, int end) => (season == Winter
        ? DateSaid.Months(year, 12, 2, end) with { EndYearShift = 1 }
        : DateSaid.Months(year, season * 3, (season * 3) + 2, end)) with { IsApproximate = true };
}
