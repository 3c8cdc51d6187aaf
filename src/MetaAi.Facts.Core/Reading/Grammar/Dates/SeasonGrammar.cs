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

        var year = YearGrammar.ReadLinked(scope, end);

        // "hiver 2024-2025", "winter 2024/25": the winter that the two years share.
        if (season == Winter && year.Value is not null && scope.At(year.End) is '-' or '/'
            && YearGrammar.TryReadShort(scope, year.End + 1, out var second) && second.IsYearAfter(year))
        {
            year = year with { End = second.End };
        }

        date = Of(season, year);
        return true;
    }

    /// <summary>A season of a year.</summary>
    public static DateSaid Of(int season, YearSaid year) => (season == Winter
        ? DateSaid.Months(year, 12, 2) with { EndYearShift = 1 }
        : DateSaid.Months(year, season * 3, (season * 3) + 2)) with { IsApproximate = true };
}
