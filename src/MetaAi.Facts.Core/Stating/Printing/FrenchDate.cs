using System.Globalization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Stating.Printing;

/// <summary>Dates in French: "2e trimestre 2024", "d’ici au 31 décembre 2028", "mi-juin 2025".</summary>
internal static class FrenchDate
{
    private static readonly string[] Months =
        ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];

    private enum Article
    {
        // "mars 2024", "fin 2025".
        Without,

        // A year alone: "en 2024".
        Year,

        // "le 3 mars 2024".
        Masculine,

        // "la fin du 2e trimestre 2024".
        Feminine,
    }

    /// <summary>A date with its hedge.</summary>
    /// <param name="figure">A date with one end or both.</param>
    public static string Of(in Figure figure) => figure switch
    {
        { Low: { } low, High: { } high } => Extent(low.Date, high.Date, figure),
        { Low: { } low } => Hedged(figure.Hedge is Hedge.Exact ? Hedge.From : figure.Hedge, Day(low.Date), figure.Hedge == Hedge.Approx ? "à partir " : null) + PartApart(figure.Part),
        { High: { } high } => Hedged(figure.Hedge is Hedge.Exact ? Hedge.UpTo : figure.Hedge, Day(high.Date), figure.Hedge == Hedge.Approx ? "jusqu" : null) + PartApart(figure.Part),
        _ => "",
    };

    // The shortest words that span the same days.
    private static string Extent(CivilDate earliest, CivilDate latest, in Figure figure)
    {
        if (earliest == latest)
        {
            return Hedged(figure.Hedge, Day(earliest)) + PartApart(figure.Part);
        }

        if (earliest.Day != 1 || latest.Day != CivilDate.DaysInMonth(latest.Year, latest.Month))
        {
            return Range(Day(earliest), Day(latest), figure);
        }

        return (earliest.Year == latest.Year, earliest.Month, latest.Month) switch
        {
            (true, 1, 12) when earliest.Year is { } year => Hedged(figure.Hedge, WithPart(Year(year), figure.Part)),
            (false, 1, 12) when earliest is { Year: { } year } && latest is { Year: { } end } => Years(year, end, figure),
            (true, 1, 6) => Hedged(figure.Hedge, WithPart(($"1er semestre{Year(earliest)}", Article.Masculine), figure.Part)),
            (true, 7, 12) => Hedged(figure.Hedge, WithPart(($"2e semestre{Year(earliest)}", Article.Masculine), figure.Part)),
            (true, var first, var last) when first == last => Hedged(figure.Hedge, WithPart(Month(earliest), figure.Part)),
            (true, var first, var last) when first % 3 == 1 && last == first + 2 =>
                Hedged(figure.Hedge, WithPart(($"{(last == 3 ? "1er" : Number(last / 3) + "e")} trimestre{Year(earliest)}", Article.Masculine), figure.Part)),
            _ => Range(Month(earliest), Month(latest), figure),
        };
    }

    private static string Years(int first, int last, in Figure figure) => figure.Hedge == Hedge.Exact
        ? $"{From(Year(first))} {To(Year(last))}{PartApart(figure.Part)}"
        : Hedged(figure.Hedge, ($"{Number(first)}-{Number(last)}", Article.Year)) + PartApart(figure.Part) + OrLater(figure.Hedge);

    // What is before, from or until a stretch of days needs a word for it.
    private static string Range((string Words, Article Article) low, (string Words, Article Article) high, in Figure figure)
    {
        var words = $"{From(low)} {To(high)}";
        return (figure.Hedge switch
        {
            Hedge.Exact => words,
            Hedge.Approx => $"{words} environ",
            _ => Hedged(figure.Hedge, ($"période {words}", Article.Feminine)),
        }) + PartApart(figure.Part) + OrLater(figure.Hedge);
    }

    // "À partir de 2028-2030" alone would be over in 2030.
    private static string OrLater(Hedge hedge) => hedge is Hedge.From or Hedge.AtLeast or Hedge.Since ? " ou plus tard" : "";

    private static string Hedged(Hedge hedge, (string Words, Article Article) date, string? open = null) => (hedge, open) switch
    {
        (Hedge.Approx, "jusqu") => $"jusqu’{To(date)} environ",
        (Hedge.Approx, not null) => $"à partir {From(date)} environ",
        (Hedge.Approx, null) => "vers " + Plain(date),
        (Hedge.Nearly, _) => $"près {From(date)}",
        (Hedge.MoreThan, _) => "après " + Plain(date),
        (Hedge.LessThan or Hedge.Before, _) => "avant " + Plain(date),
        (Hedge.AtMost or Hedge.UpTo, _) => $"jusqu’{(date.Article == Article.Year ? "en " + date.Words : To(date))}",
        (Hedge.By, _) => $"d’ici {(date.Article is Article.Masculine or Article.Feminine ? To(date) : date.Words)}",
        (Hedge.AtLeast or Hedge.From, _) => $"à partir {From(date)}",
        (Hedge.Since, _) => "depuis " + Plain(date),
        (Hedge.Several, _) => $"plusieurs, au moins {Plain(date)}",
        _ => date.Words,
    };

    private static string Plain((string Words, Article Article) date) => date.Article switch
    {
        Article.Masculine => "le " + date.Words,
        Article.Feminine => "la " + date.Words,
        _ => date.Words,
    };

    private static string From((string Words, Article Article) date) => date.Article switch
    {
        Article.Masculine => "du " + date.Words,
        Article.Feminine => "de la " + date.Words,
        _ => FrenchElision.Before(date.Words) + date.Words,
    };

    private static string To((string Words, Article Article) date) => date.Article switch
    {
        Article.Masculine => "au " + date.Words,
        Article.Feminine => "à la " + date.Words,
        _ => "à " + date.Words,
    };

    private static (string Words, Article Article) Day(CivilDate date) =>
        ($"{(date.Day == 1 ? "1er" : Number(date.Day))}\u00A0{Months[date.Month - 1]}{Year(date)}", Article.Masculine);

    private static (string Words, Article Article) Month(CivilDate date) => ($"{Months[date.Month - 1]}{Year(date)}", Article.Without);

    // "De 301 à 400" would be numbers.
    private static (string Words, Article Article) Year(int year) => year < 1000 ? ("l’an " + Number(year), Article.Without) : (Number(year), Article.Year);

    private static string Year(CivilDate date) => date.Year is { } year ? " " + Number(year) : "";

    private static (string Words, Article Article) WithPart((string Words, Article Article) date, DatePart? part) => (part, date.Article) switch
    {
        (null, _) => date,
        (DatePart.Mid, Article.Masculine) => ($"milieu du {date.Words}", Article.Masculine),
        (DatePart.Mid, _) => ($"mi-{date.Words}", Article.Without),
        (DatePart.Early, Article.Masculine) => ($"début du {date.Words}", Article.Masculine),
        (DatePart.Early, _) => ($"début {date.Words}", Article.Without),
        (_, Article.Masculine) => ($"fin du {date.Words}", Article.Feminine),
        _ => ($"fin {date.Words}", Article.Without),
    };

    // "fin de 1990 à 1999" would begin late in 1990.
    private static string PartApart(DatePart? part) => part switch
    {
        null => "",
        DatePart.Early => " (début)",
        DatePart.Mid => " (milieu)",
        _ => " (fin)",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
