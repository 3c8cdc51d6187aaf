using System.Text;
using MetaAi.Facts.Beside;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Stating.Printing;

/// <summary>
/// French as the <i>Lexique des règles typographiques en usage à l'Imprimerie nationale</i> sets it. Of one and a half there is one: "1,5 million". "Billion"
/// is 10^12 in French and 10^9 to whoever knows English, so that no number is printed with it: 1.5 trillion is "1 500 milliards".
/// </summary>
internal sealed class FrenchPrint : PrintWords
{
    private const string Space = "\u00A0";
    private const string Times = Space + "fois";
    private const char Thin = '\u202F';
    private const char Minus = '\u2212';

    public override string Language => "fr";

    public override string Undisclosed => "non divulgué";

    public override string None => "aucun";

    internal override string WithDifferentValues => ", avec des valeurs différentes";

    internal override string InCommon => " en commun";

    internal override int LargestScale => 9;

    internal override string To => " à ";

    internal override string Uncertain => " (incertain)";

    internal override string WithoutBounds => "sans bornes";

    public override string AndOthers => " et d’autres";

    internal override bool RepeatsPoints => false;

    internal override string And => " et ";

    internal override (string Before, string After) From => (" par rapport à «\u00A0", "\u00A0»");

    internal override string Colon => "\u00A0: ";

    internal override BoundsWords Bounds { get; } = new()
    {
        Stated = "dite",
        Rounding = "due à l’arrondi",
        Hedged = "nuancée par les mots",
        Assumed = "supposée",
        OfFormula = "un nombre de la formule",
        Approximate = "pas de bornes\u00A0: une approximation y est entrée",
        MayBeWider = "les bornes sont peut-être plus larges que nécessaire",
        None = origin => $"aucune ({origin})",
        Ends = (low, high) => $"borne inférieure\u00A0: {low}\u202F; borne supérieure\u00A0: {high}",
        Undisclosed = inputs => $"non divulgué, car {string.Join(", ", inputs)} ne l’{(inputs.Count > 1 ? "ont" : "a")} pas été",
    };

    public override string WordOf(Modality modality) => modality switch
    {
        Modality.Actual => "réel",
        Modality.Forecast => "prévision",
        Modality.Estimate => "estimation",
        Modality.Reported => "rapporté",
        Modality.Alleged => "allégué",
        _ => "proposé",
    };

    public override string WordOf(Rank rank) => rank switch
    {
        Rank.Normal => "normal",
        Rank.Preferred => "préféré",
        _ => "écarté",
    };

    public override string Digits(string digits)
    {
        // A fraction has signs of its own.
        if (digits.AsSpan().IndexOf('/') >= 0)
        {
            return digits.Replace('-', Minus);
        }

        var (start, point) = (digits[0] == '-' ? 1 : 0, digits.AsSpan().IndexOf('.'));
        var end = point < 0 ? digits.Length : point;
        var text = new StringBuilder(digits.Length + 8);
        _ = start > 0 ? text.Append(Minus) : text;
        for (var i = start; i < end; i++)
        {
            _ = i > start && (end - i) % 3 == 0 ? text.Append(Thin) : text;
            _ = text.Append(digits[i]);
        }

        return point < 0 ? text.ToString() : text.Append(',').Append(digits, point + 1, digits.Length - point - 1).ToString();
    }

    internal override string WordOf(ConsistencyOutcome outcome) => outcome switch
    {
        ConsistencyOutcome.Complete => "identiques",
        ConsistencyOutcome.Consistent => "compatibles",
        ConsistencyOutcome.Undecided => "indécidable",
        ConsistencyOutcome.Inconsistent => "incompatibles",
        ConsistencyOutcome.Within => "conforme à ce qui était attendu",
        ConsistencyOutcome.Outside => "hors de ce qui était attendu",
        ConsistencyOutcome.Revised => "révisé",
        _ => "non comparables",
    };

    internal override string Scale(int zeros, string digits) => zeros switch
    {
        9 => Many(Space + "milliard", digits),
        6 => Many(Space + "million", digits),
        _ => "",
    };

    internal override string Unit(FigureKind kind, string? unit, int zeros, string digits) => (kind, unit) switch
    {
        (FigureKind.Percent, _) => Thin + "%",
        (FigureKind.Ratio, _) => Times,
        (FigureKind.Fraction, _) or (_, null) => "",
        (FigureKind.Points, "bp") => Many(Space + "point", digits) + " de base",
        (FigureKind.Points, _) => Many(Space + "point", digits) + " de pourcentage",
        (FigureKind.Count, var noun) when zeros > 0 => " " + FrenchElision.Before(noun) + noun,
        _ => Space + unit,
    };

    public override string Per(string noun) => " par " + (Nouns.FromEnglish(Pack, noun) ?? noun);

    internal override string Each(string noun) => Per(noun);

    internal override bool Has(string noun) => Nouns.FromEnglish(Pack, noun) is not null;

    public override string Noun(CountedUnit unit) => unit.Language is { } tag && LanguagePacks.Find(tag) is { } pack && pack != Pack
        && Nouns.InEnglish(pack, unit.Words) is var english && Nouns.FromEnglish(Pack, english ?? unit.Words) is { } noun
            ? Pack.Beside.Nouns.PluralsOf(noun).FirstOrDefault() ?? noun
            : unit.Words;

    internal override string Before(Hedge hedge) => hedge switch
    {
        Hedge.Approx => "environ ",
        Hedge.Nearly => "près de ",
        Hedge.MoreThan => "plus de ",
        Hedge.AtLeast => "au moins ",
        Hedge.LessThan => "moins de ",
        Hedge.AtMost => "au plus ",
        Hedge.UpTo => "jusqu’à ",
        Hedge.Several => "plusieurs, au moins ",
        Hedge.By => "d’ici ",
        Hedge.Before => "avant ",
        Hedge.From => "à partir de ",
        Hedge.Since => "depuis ",
        _ => "",
    };

    internal override string Between(string low, string high) => $"entre {low} et {high}";

    internal override string Length(IReadOnlyList<(string Digits, DurationUnit Unit)> parts)
    {
        var words = parts.Select(part => Digits(part.Digits) + Space + (part.Unit == DurationUnit.Month ? "mois" : Many(Name(part.Unit), part.Digits))).ToList();
        return words.Count == 1 ? words[0] : $"{string.Join(", ", words.Take(words.Count - 1))} et {words[words.Count - 1]}";
    }

    internal override string Date(in Figure figure) => FrenchDate.Of(figure);

    internal override string Quoted(string words) => $"«\u00A0{words}\u00A0»";

    internal override (string Before, string After) Whole(string value, bool isNoValue) => (isNoValue ? ", de «\u00A0" : value.EndsWith(Times, StringComparison.Ordinal) ? " «\u00A0" : " de «\u00A0", "\u00A0»");

    internal override (string Before, string After) Change(string value, bool isNoValue) => isNoValue ? ("", ", une variation") : ("une variation " + FrenchElision.Before(value), "");

    private static LanguagePack Pack => LanguagePacks.Find("fr")!;

    private static string Many(string singular, string digits) => IsTwoOrMore(digits) ? singular + "s" : singular;

    private static string Name(DurationUnit unit) => unit switch
    {
        DurationUnit.Year => "an",
        DurationUnit.Week => "semaine",
        DurationUnit.Day => "jour",
        DurationUnit.Hour => "heure",
        DurationUnit.Minute => "minute",
        _ => "seconde",
    };
}
