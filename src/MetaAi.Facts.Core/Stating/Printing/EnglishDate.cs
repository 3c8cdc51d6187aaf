using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Stating.Printing;

/// <summary>Dates in English words and ISO 8601: "mid 2025-06", "by 2028-12-31", "2024-Q2".</summary>
internal static class EnglishDate
{
    private const string RangeWord = " to ";

    /// <summary>A date with its hedge.</summary>
    /// <param name="figure">A date with one end or both.</param>
    /// <param name="hedge">How words bound a number by the same hedge.</param>
    public static string Of(in Figure figure, string hedge)
    {
        var words = figure switch
        {
            { Low: { } low, High: { } high } => WithPart(Extent(low.Date, high.Date), figure.Part),
            { Low: { } low } => OneSided(low.Date, figure.Part),
            { High: { } high } => OneSided(high.Date, figure.Part),
            _ => "",
        };
        return OpenEnd(figure) + HedgeWords(figure.Hedge, hedge) + words + OpenRange(figure, words);
    }

    // A date is no amount: nothing is more than a day.
    private static string HedgeWords(Hedge hedge, string words) => hedge switch
    {
        Hedge.MoreThan => "after ",
        Hedge.AtLeast => "from ",
        Hedge.LessThan => "before ",
        Hedge.AtMost or Hedge.UpTo => "until ",
        _ => words,
    };

    // An interval with an open end, as EDTF's 2024/.., has no hedge that says which end is open.
    private static string OpenEnd(in Figure figure) => figure switch
    {
        { Hedge: not (Hedge.Exact or Hedge.Approx) } => "",
        { Low: not null, High: null } => "from ",
        { Low: null, High: not null } => "until ",
        _ => "",
    };

    // "From 2028 to 2030" alone would be over in 2030.
    private static string OpenRange(in Figure figure, string words) =>
        figure is { Hedge: Hedge.From or Hedge.AtLeast or Hedge.Since } && words.AsSpan().IndexOf(RangeWord.AsSpan()) >= 0 ? " or later" : "";

    private static string OneSided(CivilDate date, DatePart? part) => part is { } named ? $"{date} ({Word(named)})" : date.ToString();

    // The shortest form of ISO 8601 that spans the same days, with the quarters and halves that EDTF writes as numbers.
    private static string Extent(CivilDate earliest, CivilDate latest)
    {
        if (earliest == latest)
        {
            return earliest.ToString();
        }

        if (earliest.Day != 1 || latest.Day != CivilDate.DaysInMonth(latest.Year, latest.Month))
        {
            return $"{earliest}{RangeWord}{latest}";
        }

        var year = Year(earliest);
        return (earliest.Year == latest.Year, earliest.Month, latest.Month) switch
        {
            (true, 1, 12) => year,
            (false, 1, 12) => $"{year}{RangeWord}{Year(latest)}",
            (true, 1, 6) => $"{year}-H1",
            (true, 7, 12) => $"{year}-H2",
            (true, var first, var last) when first == last => Month(earliest),
            (true, var first, var last) when first % 3 == 1 && last == first + 2 => $"{year}-Q{(last / 3).ToString(CultureInfo.InvariantCulture)}",
            _ => $"{Month(earliest)}{RangeWord}{Month(latest)}",
        };
    }

    private static string Year(CivilDate date) => date.ToString().Substring(0, 4);

    private static string Month(CivilDate date) => date.ToString().Substring(0, 7);

    // "late 1990 to 1999" would begin late in 1990.
    private static string WithPart(string extent, DatePart? part) =>
        part is not { } named ? extent
        : extent.AsSpan().IndexOf(RangeWord.AsSpan()) >= 0 ? $"{extent} ({Word(named)})"
        : $"{Word(named)} {extent}";

    private static string Word(DatePart part) => part switch
    {
        DatePart.Early => "early",
        DatePart.Mid => "mid",
        _ => "late",
    };
}
