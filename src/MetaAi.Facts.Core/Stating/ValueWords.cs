using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating.Printing;

namespace MetaAi.Facts.Stating;

/// <summary>What a fact's value is in words, whatever its type; exactly, and the same under every culture.</summary>
public static class ValueWords
{
    /// <summary>The words for a value that exists and is not disclosed.</summary>
    public const string Undisclosed = "undisclosed";

    /// <summary>The words for a value that is said not to exist.</summary>
    public const string None = "none";

    /// <summary>Whether words are those for no value.</summary>
    /// <param name="words">The words.</param>
    public static bool IsNoValue(string words) => words is Undisclosed or None;

    /// <summary>A figure with its hedge: "60 to 65 billion USD", "more than 1/3".</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="isUncertain">Whether EDTF calls a date uncertain: "2024 (uncertain)".</param>
    /// <param name="words">The language; English where it is null.</param>
    public static string Of(in Figure figure, bool isUncertain = false, PrintWords? words = null) => FigureDescription.Describe(figure, words) + (isUncertain ? (words ?? PrintWords.English).Uncertain : "");

    /// <summary>A date of EDTF: "2024-Q2 (uncertain)" for <c>2024?-34</c>, "from 2024-01-01" for <c>2024/..</c>.</summary>
    /// <param name="date">The date.</param>
    /// <param name="hedge">How the words bound it; <see cref="Hedge.Exact"/> where nothing but EDTF's <c>~</c> does.</param>
    /// <param name="part">The part of the period that the words name, or null.</param>
    /// <param name="words">The language; English where it is null.</param>
    public static string OfDate(EdtfDate date, Hedge hedge = Hedge.Exact, DatePart? part = null, PrintWords? words = null) => Of(
        new Figure
        {
            Kind = FigureKind.Date,
            Low = ToBound(date.Earliest),
            High = ToBound(date.Latest),
            Hedge = hedge == Hedge.Exact && date.IsApproximate ? Hedge.Approx : hedge,
            Part = part,
        },
        date.IsUncertain,
        words);

    /// <summary>Quoted words, in quotation marks.</summary>
    /// <param name="text">The words.</param>
    /// <param name="words">The language of the marks; English where it is null.</param>
    public static string OfText(string text, PrintWords? words = null) => (words ?? PrintWords.English).Quoted(text);

    /// <summary>Names in the order said: "Amazon, Microsoft", and "Amazon, Microsoft and others" where there are more.</summary>
    /// <param name="names">The names.</param>
    /// <param name="isOpen">Whether there are more than these.</param>
    public static string OfNames(IEnumerable<string> names, bool isOpen = false) => string.Join(", ", names) + (isOpen ? PrintWords.English.AndOthers : "");

    private static FigureBound? ToBound(CivilDate? day) => day is { } known ? new FigureBound(known) : null;
}
