using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How a language says what a number measures.</summary>
internal sealed class UnitWords
{
    /// <summary>Words between a number and what it counts: "de", "d'", "of".</summary>
    public required PhraseTable<bool> OfWords { get; init; }

    /// <summary>Articles that change nothing before a figure: "les", "the".</summary>
    public required PhraseTable<bool> Articles { get; init; }

    /// <summary>Names of currencies.</summary>
    public required PhraseTable<CurrencyUnit> Currencies { get; init; }

    /// <summary>Names of currencies that are other nouns too, and those where a count is declared: "livres", "couronnes".</summary>
    public required PhraseTable<bool> CurrenciesThatAreNouns { get; init; }

    /// <summary>Words between an amount and its hundredths: "5 euros et 50 centimes".</summary>
    public required PhraseTable<bool> SubunitLinks { get; init; }

    /// <summary>Whether two digits behind the currency are its hundredths: "5 € 50".</summary>
    public required bool HasHundredthsBehindCurrency { get; init; }

    /// <summary>Symbols of units that are counted, matched with their case: "GW", "km".</summary>
    public required PhraseTable<bool> Symbols { get; init; }

    /// <summary>Words that begin what a figure is per: "par an", "a day".</summary>
    public required PhraseTable<bool> RateWords { get; init; }

    /// <summary>Adjectives behind a currency sign: "$ canadiens", "$ US".</summary>
    public required PhraseTable<string> CurrencyAdjectives { get; init; }

    /// <summary>Words for a percentage.</summary>
    public required PhraseTable<bool> Percents { get; init; }

    /// <summary>Words for a difference of percentages: <c>pp</c> or <c>bp</c>.</summary>
    public required PhraseTable<string> Points { get; init; }

    /// <summary>Words that mean percentage points only where those are declared: "points".</summary>
    public required PhraseTable<string> BarePoints { get; init; }

    /// <summary>Words behind the number of a multiple, and whether they turn it over ("fois moins").</summary>
    public required PhraseTable<bool> Times { get; init; }

    /// <summary>Words before the number of a multiple, and whether they turn it over: "multiplié par", "divisé par".</summary>
    public required PhraseTable<bool> TimesHeads { get; init; }

    /// <summary>Multiples that are words of their own: "le double", "threefold", "halved".</summary>
    public required PhraseTable<MultipleWord> Multiples { get; init; }

    /// <summary>Endings that make a multiple of a number: "-fold"; empty where the language has none.</summary>
    public required PhraseTable<bool> TimesEndings { get; init; }

    /// <summary>Whole shares: "la moitié".</summary>
    public required PhraseTable<Rational> Shares { get; init; }

    /// <summary>Denominators: "tiers", "quarts", "dixième".</summary>
    public required PhraseTable<int> Denominators { get; init; }

    /// <summary>Words for thousandths behind a number: "‰", "pour mille".</summary>
    public required PhraseTable<bool> PerThousand { get; init; }

    /// <summary>Words between the part and the whole: "sur", "out of".</summary>
    public required PhraseTable<bool> OutOf { get; init; }

    /// <summary>Units of time.</summary>
    public required PhraseTable<DurationWord> Durations { get; init; }

    /// <summary>Words before a length of time that change nothing: "pendant", "over the next".</summary>
    public required PhraseTable<bool> DurationPrefixes { get; init; }

    /// <summary>Words between a number and its unit of time that change nothing: "prochaines".</summary>
    public required PhraseTable<bool> DurationAdjectives { get; init; }

    /// <summary>Words before a length of time that change nothing where one of <see cref="DurationAdjectives"/> follows: "dans les … prochaines".</summary>
    public required PhraseTable<bool> DurationFrames { get; init; }

    /// <summary>Words between a unit of time and a smaller one: "et", "and".</summary>
    public required PhraseTable<bool> DurationLinks { get; init; }

    /// <summary>Abbreviations that mean minutes behind hours: the "m" of "2h 30m".</summary>
    public required PhraseTable<bool> MinutesBehindHours { get; init; }

    /// <summary>Parts of one unit of time, before it: "une demi-heure", "half a century", "un quart de siècle".</summary>
    public required PhraseTable<decimal> DurationParts { get; init; }

    /// <summary>Words that never are what is counted, though they may follow a number.</summary>
    public required PhraseTable<bool> NotCounted { get; init; }

    /// <summary>Plural nouns that no ending shows: "people".</summary>
    public required PhraseTable<bool> IrregularPlurals { get; init; }

    /// <summary>Whether an adjective follows its noun and takes its plural: "cartes graphiques".</summary>
    public required bool HasPluralAdjectives { get; init; }

    /// <summary>The last letters of plural nouns.</summary>
    public required string PluralEndings { get; init; }
}
