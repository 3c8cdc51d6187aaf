using System.Globalization;

namespace MetaAi.Facts.Dates;

/// <summary>Writes an extent of days as EDTF (ISO 8601-2:2019).</summary>
public static class EdtfFormatter
{
    /// <summary>
    /// The shortest EDTF text with an extent: a day, month, quarter (<c>2024-34</c>), semester (<c>2024-40</c>), year, decade (<c>202X</c>) or
    /// hundred years (<c>20XX</c>), otherwise an interval. <see cref="EdtfDate.TryParse"/> gives the same extent back.
    /// </summary>
    /// <param name="earliest">The first day, or null where there is none.</param>
    /// <param name="latest">The last day, or null where there is none.</param>
    /// <param name="approximate">Whether the date is approximate: <c>2025~</c>.</param>
    /// <param name="yearUncertain">Whether the year is an editor's inference: <c>2025?-06</c>; nothing where the year is unknown.</param>
    /// <exception cref="ArgumentException">Both ends are null, the first is after the last, or the year of only one of them is unknown.</exception>
    public static string Format(CivilDate? earliest, CivilDate? latest, bool approximate, bool yearUncertain)
    {
        if (earliest is not { } first)
        {
            return latest is { } end
                ? "../" + Qualify(LatestText(end), end.Year, approximate, yearUncertain)
                : throw new ArgumentException("An extent has a first day, a last day, or both.", nameof(earliest));
        }

        if (latest is not { } last)
        {
            return Qualify(EarliestText(first), first.Year, approximate, yearUncertain) + "/..";
        }

        if (first.Year.HasValue != last.Year.HasValue || first > last)
        {
            throw new ArgumentException("The first day comes before the last one, and the year of both is known, or of neither.", nameof(earliest));
        }

        return SinglePeriod(first, last) is { } period
            ? Qualify(period, first.Year, approximate, yearUncertain)
            : string.Concat(
                Qualify(EarliestText(first), first.Year, approximate, yearUncertain),
                "/",
                Qualify(LatestText(last), last.Year, approximate, yearUncertain));
    }

    /// <summary>The one period that has the extent, or null.</summary>
    private static string? SinglePeriod(CivilDate first, CivilDate last)
    {
        if (first == last)
        {
            return first.ToString();
        }

        if (first.Day != 1 || !IsLastOfMonth(last))
        {
            return null;
        }

        if (first.Year == last.Year)
        {
            return (last.Month - first.Month + 1) switch
            {
                1 => YearText(first) + "-" + TwoDigits(first.Month),
                3 when first.Month % 3 == 1 => YearText(first) + "-" + TwoDigits(33 + (first.Month / 3)),
                6 when first.Month % 6 == 1 => YearText(first) + "-" + TwoDigits(40 + (first.Month / 6)),
                12 when first.Year is not null => YearText(first),
                _ => null,
            };
        }

        // Only whole years remain, and both ends have one: an extent of unknown years lies in one year.
        var (from, to) = (first.Year!.Value, last.Year!.Value);
        var isWholeYears = first.Month == 1 && last.Month == 12;
        if (isWholeYears && from % 10 == 0 && to == from + 9)
        {
            return string.Concat((from / 10).ToString("000", CultureInfo.InvariantCulture), "X");
        }

        return isWholeYears && from % 100 == 0 && to == from + 99 ? string.Concat((from / 100).ToString("00", CultureInfo.InvariantCulture), "XX") : null;
    }

    private static string EarliestText(CivilDate date) => date switch
    {
        { Month: 1, Day: 1, Year: not null } => YearText(date),
        { Day: 1 } => YearText(date) + "-" + TwoDigits(date.Month),
        _ => date.ToString(),
    };

    private static string LatestText(CivilDate date) => date switch
    {
        { Month: 12, Day: 31, Year: not null } => YearText(date),
        _ when IsLastOfMonth(date) => YearText(date) + "-" + TwoDigits(date.Month),
        _ => date.ToString(),
    };

    /// <summary>A trailing qualifier holds for the whole date, one after the year for the year alone.</summary>
    private static string Qualify(string text, int? year, bool approximate, bool yearUncertain)
    {
        if (!yearUncertain || year is null)
        {
            return approximate ? text + "~" : text;
        }

        return text.Length == 4
            ? text + (approximate ? "%" : "?")
            : string.Concat(text.Substring(0, 4), "?", text.Substring(4), approximate ? "~" : "");
    }

    private static bool IsLastOfMonth(CivilDate date) => date.Day == CivilDate.DaysInMonth(date.Year, date.Month);

    private static string YearText(CivilDate date) => date.ToString().Substring(0, 4);

    private static string TwoDigits(int number) => number.ToString("00", CultureInfo.InvariantCulture);
}
