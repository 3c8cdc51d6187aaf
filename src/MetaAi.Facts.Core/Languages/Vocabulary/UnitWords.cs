using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How a language says what a number measures. What it does not say is left out.</summary>
internal sealed class UnitWords
{
    /// <summary>Words between a number and what it counts: "de", "d'", "of".</summary>
    public PhraseTable<bool> OfWords { get; init; } = Phrases.None<bool>();

    /// <summary>Articles that change nothing before a figure: "les", "the".</summary>
    public PhraseTable<bool> Articles { get; init; } = Phrases.None<bool>();

    /// <summary>Names of currencies.</summary>
    public PhraseTable<CurrencyUnit> Currencies { get; init; } = Phrases.None<CurrencyUnit>();

    /// <summary>Names of currencies that are other nouns too, and those where a count is declared: "livres", "couronnes".</summary>
    public PhraseTable<bool> CurrenciesThatAreNouns { get; init; } = Phrases.None<bool>();

    /// <summary>Names and letters of currencies that a scale abbreviation may touch, matched with their case: the "euros" of "Meuros", the "E" of "ME".</summary>
    public PhraseTable<CurrencyUnit> GluedCurrencies { get; init; } = Phrases.None<CurrencyUnit>();

    /// <summary>Signs of currencies out of use, matched with their case after a number: "F", "DM".</summary>
    public PhraseTable<CurrencyUnit> FormerSigns { get; init; } = Phrases.None<CurrencyUnit>();

    /// <summary>Words between an amount and its cents: "5 euros et 50 centimes".</summary>
    public PhraseTable<bool> SubunitLinks { get; init; } = Phrases.None<bool>();

    /// <summary>Words after an amount that compare it with another, so that a comma before it parts two: "5 euros, 50 centimes de plus".</summary>
    public PhraseTable<bool> Comparisons { get; init; } = Phrases.None<bool>();

    /// <summary>Symbols of units that are counted, matched with their case: "GW", "km".</summary>
    public PhraseTable<bool> Symbols { get; init; } = Phrases.None<bool>();

    /// <summary>Those that are read after a space only, since without one they are two units: "6ft2" is a height.</summary>
    public PhraseTable<bool> SymbolsApart { get; init; } = Phrases.None<bool>();

    /// <summary>What a symbol may be per after a slash, beside the symbols themselves: the "h" and the "an" of "m³/h" and "t/an"; with its case.</summary>
    public PhraseTable<bool> SymbolDenominators { get; init; } = Phrases.None<bool>();

    /// <summary>Names of units that are more than the plural of one word, and those that may be one of the two parts of a measure: "mètres carrés", "miles per hour", "feet".</summary>
    public PhraseTable<bool> Measures => field ??= MakeMeasures();

    /// <summary>Makes <see cref="Measures"/>, when first asked for: few phrases need it.</summary>
    public Func<PhraseTable<bool>> MakeMeasures { private get; init; } = Phrases.None<bool>;

    /// <summary>Those that are the smaller part of a measure in two, also after a link: the "ounces" of "7 pounds and 4 ounces".</summary>
    public PhraseTable<bool> MeasureParts { get; init; } = Phrases.None<bool>();

    /// <summary>Units after which the smaller one may go without saying: the "kg" of "3 kg 200", the "feet" of "5 feet 4".</summary>
    public PhraseTable<bool> MeasuresWithRest { get; init; } = Phrases.None<bool>();

    /// <summary>What a number counts in front of a noun, in the singular and after a hyphen: the "litre" of "a 2.4-litre engine"; empty where that is not said.</summary>
    public PhraseTable<bool> HyphenMeasures => field ??= MakeHyphenMeasures();

    /// <summary>Makes <see cref="HyphenMeasures"/>, when first asked for: few phrases need it.</summary>
    public Func<PhraseTable<bool>> MakeHyphenMeasures { private get; init; } = Phrases.None<bool>;

    /// <summary>Plurals of things that are measured in metres, before which a letter after digits is no scale: the "hurdles" of "400m hurdles".</summary>
    public PhraseTable<bool> MetreNouns => field ??= MakeMetreNouns();

    /// <summary>Makes <see cref="MetreNouns"/>, when first asked for: few phrases need it.</summary>
    public Func<PhraseTable<bool>> MakeMetreNouns { private get; init; } = Phrases.None<bool>;

    /// <summary>Capitalised plurals that are counted and no names: "Americans"; in lower case.</summary>
    public PhraseTable<bool> Peoples => field ??= MakePeoples();

    /// <summary>Makes <see cref="Peoples"/>, when first asked for: few phrases need it.</summary>
    public Func<PhraseTable<bool>> MakePeoples { private get; init; } = Phrases.None<bool>;

    /// <summary>Words that begin what a figure is per: "par an", "a day".</summary>
    public PhraseTable<bool> RateWords { get; init; } = Phrases.None<bool>();

    /// <summary>Adjectives after a currency sign: "$ canadiens", "$ US".</summary>
    public PhraseTable<CurrencyUnit> CurrencyAdjectives { get; init; } = Phrases.None<CurrencyUnit>();

    /// <summary>Words for a percentage.</summary>
    public PhraseTable<bool> Percents { get; init; } = Phrases.None<bool>();

    /// <summary>Abbreviations for a percentage after digits, matched with their case, since "PC" is none: "pc".</summary>
    public PhraseTable<bool> PercentAbbreviations { get; init; } = Phrases.None<bool>();

    /// <summary>Words between a part and the unit that it is of: the "of one" of "half of one percent", "d'un".</summary>
    public PhraseTable<bool> PartLinks { get; init; } = Phrases.None<bool>();

    /// <summary>Words for a difference of percentages, and whether it is in basis points.</summary>
    public PhraseTable<bool> Points { get; init; } = Phrases.None<bool>();

    /// <summary>Words that mean percentage points only where those are declared: "points".</summary>
    public PhraseTable<bool> BarePoints { get; init; } = Phrases.None<bool>();

    /// <summary>Words after the number of a multiple, and whether they turn it over ("fois moins").</summary>
    public PhraseTable<bool> Times { get; init; } = Phrases.None<bool>();

    /// <summary>Words before the number of a multiple, and whether they turn it over: "multiplié par", "divisé par".</summary>
    public PhraseTable<bool> TimesHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Multiples that are words of their own: "le double", "threefold", "halved".</summary>
    public PhraseTable<MultipleWord> Multiples { get; init; } = Phrases.None<MultipleWord>();

    /// <summary>Endings that make a multiple of a number: "-fold"; empty where the language has none.</summary>
    public PhraseTable<bool> TimesEndings { get; init; } = Phrases.None<bool>();

    /// <summary>Whole shares: "la moitié".</summary>
    public PhraseTable<Rational> Shares { get; init; } = Phrases.None<Rational>();

    /// <summary>Denominators: "tiers", "quarts", "dixième".</summary>
    public PhraseTable<DenominatorWord> Denominators { get; init; } = Phrases.None<DenominatorWord>();

    /// <summary>The same after a multiple of ten, of which they are the last word: the "fifth" of "twenty-fifth", "unième".</summary>
    public PhraseTable<DenominatorWord> CompoundDenominators { get; init; } = Phrases.None<DenominatorWord>();

    /// <summary>Words between a whole number and a fraction: "trois et deux tiers".</summary>
    public PhraseTable<bool> FractionLinks { get; init; } = Phrases.None<bool>();

    /// <summary>Words between the two numbers of a fraction: "one over three".</summary>
    public PhraseTable<bool> FractionBars { get; init; } = Phrases.None<bool>();

    /// <summary>Words for thousandths after a number: "‰", "pour mille".</summary>
    public PhraseTable<bool> PerThousand { get; init; } = Phrases.None<bool>();

    /// <summary>Words between the part and the whole: "sur", "out of".</summary>
    public PhraseTable<bool> OutOf { get; init; } = Phrases.None<bool>();

    /// <summary>Those of them that are prepositions of place and time too, so that what follows decides: "three stores in 2024".</summary>
    public PhraseTable<bool> OutOfPrepositions { get; init; } = Phrases.None<bool>();

    /// <summary>Endings of participles, which belong to what is shared where they follow the whole: "neuf entreprises sur dix interrogées".</summary>
    public string[] ParticipleEndings { get; init; } = [];

    /// <summary>Units of time.</summary>
    public PhraseTable<DurationWord> Durations { get; init; } = Phrases.None<DurationWord>();

    /// <summary>Words before a length of time that change nothing: "pendant", "over the next".</summary>
    public PhraseTable<bool> DurationPrefixes { get; init; } = Phrases.None<bool>();

    /// <summary>Hedges that before a length of time may as well say during it or until its end: "over", "sous".</summary>
    public PhraseTable<bool> DoubtfulDurationHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words after a unit of time that say whose it is and change nothing: the "old" of "a 12-year-old".</summary>
    public PhraseTable<bool> DurationTails { get; init; } = Phrases.None<bool>();

    /// <summary>Words between a number and its unit of time that change nothing: "prochaines".</summary>
    public PhraseTable<bool> DurationAdjectives { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a length of time that change nothing where one of <see cref="DurationAdjectives"/> follows: "dans les … prochaines".</summary>
    public PhraseTable<bool> DurationFrames { get; init; } = Phrases.None<bool>();

    /// <summary>Words between a unit of time and a smaller one: "et", "and".</summary>
    public PhraseTable<bool> DurationLinks { get; init; } = Phrases.None<bool>();

    /// <summary>Abbreviations that mean minutes after hours: the "m" of "2h 30m".</summary>
    public PhraseTable<bool> MinutesAfterHours { get; init; } = Phrases.None<bool>();

    /// <summary>Parts of one unit of time, before it: "une demi-heure", "half a century", "un quart de siècle".</summary>
    public PhraseTable<decimal> DurationParts { get; init; } = Phrases.None<decimal>();

    /// <summary>Words that never are what is counted, though they may follow a number.</summary>
    public PhraseTable<bool> NotCounted { get; init; } = Phrases.None<bool>();

    /// <summary>Endings of words that say numbers the language pack may not know, and so are no nouns: "billionths", "-ièmes".</summary>
    public string[] NumberEndings { get; init; } = [];

    /// <summary>Plural nouns that no ending shows: "people".</summary>
    public PhraseTable<bool> IrregularPlurals { get; init; } = Phrases.None<bool>();

    /// <summary>Whether an adjective follows its noun and takes its plural: "cartes graphiques".</summary>
    public bool HasPluralAdjectives { get; init; }

    /// <summary>The last letters of plural nouns.</summary>
    public string PluralEndings { get; init; } = "";
}
