using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Stating.Printing;

/// <summary>Plain English, with the words of the short scale: million 10^6, billion 10^9, trillion 10^12.</summary>
internal sealed class EnglishPrint : PrintWords
{
    // A time is a unit that everybody knows: "a year"; of anything else there may be several: "per centre".
    private static readonly string[] Times = ["second", "minute", "day", "week", "fortnight", "month", "quarter", "semester", "year", "decade", "century"];

    public override string Language => "en";

    public override string Undisclosed => ValueWords.Undisclosed;

    public override string None => ValueWords.None;

    internal override string WithDifferentValues => ", with different values";

    internal override string InCommon => " in common";

    internal override int LargestScale => 12;

    internal override string To => " to ";

    internal override string Uncertain => " (uncertain)";

    internal override string WithoutBounds => "without bounds";

    public override string AndOthers => " and others";

    internal override bool RepeatsPoints => true;

    internal override string And => " and ";

    internal override (string Before, string After) From => (" from ", "");

    internal override string Colon => ": ";

    internal override BoundsWords Bounds { get; } = new()
    {
        Stated = "stated",
        Rounding = "implied by rounding",
        Hedged = "hedged",
        Assumed = "assumed",
        OfFormula = "a number of the formula",
        Approximate = "no bounds: an approximation went into it",
        MayBeWider = "the bounds may be wider than need be",
        None = origin => $"none ({origin})",
        Ends = (low, high) => $"lower end: {low}; upper end: {high}",
        Undisclosed = inputs => $"undisclosed, because {string.Join(", ", inputs)} is",
    };

    public override string WordOf(Modality modality) => ExchangeForm.Of(modality);

    public override string WordOf(Rank rank) => ExchangeForm.Of(rank);

    public override string Digits(string digits) => digits;

    internal override string WordOf(ConsistencyOutcome outcome) => outcome switch
    {
        ConsistencyOutcome.Complete => "the same",
        ConsistencyOutcome.Consistent => "consistent",
        ConsistencyOutcome.Undecided => "undecided",
        ConsistencyOutcome.Inconsistent => "inconsistent",
        ConsistencyOutcome.Within => "within what was expected",
        ConsistencyOutcome.Outside => "outside of what was expected",
        ConsistencyOutcome.Revised => "revised",
        _ => "not comparable",
    };

    internal override string Scale(int zeros, string digits) => zeros switch
    {
        12 => " trillion",
        9 => " billion",
        6 => " million",
        _ => "",
    };

    internal override string Unit(FigureKind kind, string? unit, int zeros, string digits) => kind switch
    {
        FigureKind.Percent => " %",
        FigureKind.Ratio => " ×",
        FigureKind.Fraction => "",
        _ => unit is null ? "" : " " + unit,
    };

    public override string Per(string noun) => noun switch
    {
        "hour" => " an hour",
        _ when Array.IndexOf(Times, noun) >= 0 => " a " + noun,
        _ => " per " + noun,
    };

    internal override string Each(string noun) => noun is "hour" || noun[0] is 'a' or 'e' or 'i' or 'o' ? $" an {noun}" : $" a {noun}";

    internal override bool Has(string noun) => true;

    public override string Noun(CountedUnit unit) => unit.Words;

    internal override string Before(Hedge hedge) => hedge switch
    {
        Hedge.Approx => "about ",
        Hedge.Nearly => "nearly ",
        Hedge.MoreThan => "more than ",
        Hedge.AtLeast => "at least ",
        Hedge.LessThan => "less than ",
        Hedge.AtMost => "at most ",
        Hedge.UpTo => "up to ",
        Hedge.Several => "several, at least ",
        Hedge.By => "by ",
        Hedge.Before => "before ",
        Hedge.From => "from ",
        Hedge.Since => "since ",
        _ => "",
    };

    internal override string Between(string low, string high) => $"between {low} and {high}";

    internal override string Length(IReadOnlyList<(string Digits, DurationUnit Unit)> parts) => string.Join(" ", parts.Select(part => Count(part.Digits, part.Unit)));

    internal override string Date(in Figure figure) => EnglishDate.Of(figure, Before(figure.Hedge));

    internal override string Quoted(string words) => $"\"{words}\"";

    internal override (string Before, string After) Whole(string value, bool isNoValue) => (isNoValue ? ", of " : " of ", "");

    // Of either sign, hedged, a range: "60 % more than" would be wrong for some of them.
    internal override (string Before, string After) Change(string value, bool isNoValue) => isNoValue ? ("", ", a change") : ("a change of ", "");

    private static string Count(string amount, DurationUnit unit)
    {
        var name = unit switch
        {
            DurationUnit.Year => "year",
            DurationUnit.Month => "month",
            DurationUnit.Week => "week",
            DurationUnit.Day => "day",
            DurationUnit.Hour => "hour",
            DurationUnit.Minute => "minute",
            _ => "second",
        };
        return amount == "1" ? $"{amount} {name}" : $"{amount} {name}s";
    }
}
