using MetaAi.Facts.Core.Tests.Reading;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Judging;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Core.Tests.Languages.Rows;

/// <summary>What a figure of a carrier has to say, in the words of <see cref="CaseRow.Describe"/>; made of a row's meaning.</summary>
internal static class Said
{
    /// <summary>That the words are refused.</summary>
    public const string Nothing = "none";

    /// <summary>That a text lists the words as refused.</summary>
    public const string Refused = "refused";

    /// <summary>That a text lists the words under an open cue.</summary>
    public static string Under(CueKind kind) => "cue " + CaseRow.Name(kind);

    public static string Number(decimal value) => Of("number", Plain(value), null);

    public static string Count(decimal value, string noun, Hedge hedge = Hedge.Exact) => Of("count", Plain(value), noun, hedge);

    public static string Money(decimal value, string unit, Hedge hedge = Hedge.Exact) => Of("money", Plain(value), unit, hedge);

    public static string Percent(decimal value, Hedge hedge = Hedge.Exact) => Of("percent", Plain(value), null, hedge);

    public static string Points(decimal value, string unit) => Of("points", Plain(value), unit);

    public static string Fraction(Rational value, Hedge hedge = Hedge.Exact) => Of("fraction", Exact(value), "share", hedge);

    public static string Multiple(Rational value, Hedge hedge = Hedge.Exact) => Of("ratio", value.ToString(), "x", hedge);

    public static string Range(string kind, string low, string high, string? unit, Hedge hedge = Hedge.Exact) => Line(kind, low, high, unit, hedge);

    /// <summary>A length of time, in ISO 8601: <c>P3Y</c>.</summary>
    public static string Length(string iso, Hedge hedge = Hedge.Exact) => Of("duration", iso, null, hedge);

    /// <summary>So many of a unit of time.</summary>
    public static string Length(int count, DurationWord word) => Length(word.Unit switch
    {
        DurationUnit.Year => $"P{count * word.Count}Y",
        DurationUnit.Month => $"P{count * word.Count}M",
        DurationUnit.Week => $"P{count * word.Count}W",
        DurationUnit.Day => $"P{count * word.Count}D",
        DurationUnit.Hour => $"PT{count * word.Count}H",
        DurationUnit.Minute => $"PT{count * word.Count}M",
        _ => $"PT{count * word.Count}S",
    });

    public static string Day(DateOnly day) => Period(day, day);

    public static string Year(int year, Hedge hedge = Hedge.Exact, DatePart? part = null) => Period(new(year, 1, 1), new(year, 12, 31), hedge, part);

    /// <summary>Whole months, from the first day of one on.</summary>
    public static string Months(int year, int month, int count, Hedge hedge = Hedge.Exact, DatePart? part = null) =>
        Period(new(year, month, 1), new DateOnly(year, month, 1).AddMonths(count).AddDays(-1), hedge, part);

    /// <summary>A season: meteorological, and so about.</summary>
    public static string Season(int season, int year) => Months(year, season * 3, 3, Hedge.Approx);

    /// <summary>A period, as a hedge bounds it.</summary>
    public static string Period(DateOnly first, DateOnly last, Hedge hedge = Hedge.Exact, DatePart? part = null)
    {
        // What is before a period is before its first day, and what is after it after its last.
        var (low, high) = hedge switch
        {
            Hedge.From or Hedge.Since => (Iso(first), "-"),
            Hedge.MoreThan => (Iso(last), "-"),
            Hedge.By or Hedge.UpTo => ("-", Iso(last)),
            Hedge.Before => ("-", Iso(first)),
            _ => (Iso(first), Iso(last)),
        };
        return Line("date", low, high, null, hedge, part);
    }

    private static string Of(string kind, string value, string? unit, Hedge hedge = Hedge.Exact) => hedge switch
    {
        Hedge.MoreThan or Hedge.AtLeast or Hedge.Several => Line(kind, value, "-", unit, hedge),
        Hedge.LessThan or Hedge.AtMost or Hedge.UpTo => Line(kind, "-", value, unit, hedge),
        _ => Line(kind, value, value, unit, hedge),
    };

    private static string Line(string kind, string low, string high, string? unit, Hedge hedge, DatePart? part = null) =>
        $"{kind} {low}..{high} {unit ?? "-"} {CaseRow.Name(hedge)} {(part is { } said ? CaseRow.Name(said) : "-")}";

    private static string Exact(Rational value) => value.Denominator == 1 ? value.ToString() : $"{value.Numerator}/{value.Denominator}";

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static string Plain(decimal value) => (value / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
