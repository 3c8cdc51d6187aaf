using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Series;

/// <summary>
/// The one text by which a period names a point of a series: the shortest one for its days, without qualifiers, so that <c>2024?</c>, <c>2024~</c> and
/// <c>2024-01-01/2024-12-31</c> name the point <c>2024</c>. What leaves digits open has none: <c>202X</c> is some year of a decade, and no one knows which.
/// </summary>
public static class PeriodName
{
    private static readonly (int Months, Func<int, string> Suffix)[] Parts =
    [
        (12, _ => ""),
        (6, first => $"-H{Digits((first + 5) / 6, 1)}"),
        (3, first => $"-Q{Digits((first + 2) / 3, 1)}"),
        (1, first => $"-{Digits(first, 2)}"),
    ];

    /// <summary>The name: <c>2024</c>, <c>2024-H1</c>, <c>2024-Q2</c>, <c>2024-06</c>, <c>2024-06-30</c>, <c>2019-01-01/2023-12-31</c>, <c>2024-01-01/..</c>.</summary>
    /// <param name="period">The period.</param>
    /// <returns>Null where digits are left open (<c>202X</c>, <c>2024-XX</c>, <c>XXXX-06</c>), and where it has neither a start nor an end.</returns>
    public static string? Of(EdtfDate period) => (period.Earliest, period.Latest) switch
    {
        (null, null) => null,
        _ when period.Text.AsSpan().IndexOf('X') >= 0 => null,
        ({ } start, { } end) => OfDays(start, end),
        // An end that is open and one that is not known are two things.
        ({ } start, null) => $"{start}/{(IsOpen(period) ? ".." : "")}",
        (null, { } end) => $"{(IsOpen(period) ? ".." : "")}/{end}",
    };

    private static bool IsOpen(EdtfDate period) => period.Text.AsSpan().IndexOf("..".AsSpan()) >= 0;

    private static string OfDays(CivilDate start, CivilDate end)
    {
        if (start == end)
        {
            return start.ToString();
        }

        foreach (var (months, suffix) in Parts)
        {
            if (start.Day == 1
                && (start.Month - 1) % months == 0
                && start.Year == end.Year
                && end.Month == start.Month + months - 1
                && end.Day == CivilDate.DaysInMonth(end.Year, end.Month))
            {
                return Digits(start.Year!.Value, 4) + suffix(start.Month);
            }
        }

        return $"{start}/{end}";
    }

    private static string Digits(int number, int length) => number.ToString(System.Globalization.CultureInfo.InvariantCulture).PadLeft(length, '0');
}
