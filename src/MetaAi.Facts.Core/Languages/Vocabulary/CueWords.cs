using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>
/// How a language shows, by the words beside a figure, that the figure alone is not what the text says: words that part it from its scale, join it
/// to another one, or turn it into another. In lower case; each stands beside a figure, or between two.
/// </summary>
internal sealed class CueWords
{
    /// <summary>Words that may stand between a number and its scale: the "euh" of "5, euh, millions", the "odd" of "$39 odd billion".</summary>
    public PhraseTable<bool> Fillers { get; init; } = Phrases.None<bool>();

    /// <summary>Words that may join two figures to a range: the "voire" of "39, voire 40 milliards", "if not".</summary>
    public PhraseTable<bool> RangeJoiners { get; init; } = Phrases.None<bool>();

    /// <summary>Words between the members of an enumeration, whose last may say for all what they count: the "and" of "$5 and $6 million".</summary>
    public PhraseTable<bool> ShareLinks { get; init; } = Phrases.None<bool>();

    /// <summary>Words directly before a figure that deny it; false where they do so only if they negate no verb: "et non", the "not" of "$45, not $54".</summary>
    public PhraseTable<bool> Denials { get; init; } = Phrases.None<bool>();

    /// <summary>Words between a figure that is denied and the one in its place: the "but" of "not $5 but $6".</summary>
    public PhraseTable<bool> Adversatives { get; init; } = Phrases.None<bool>();

    /// <summary>Words between a figure that is taken back and the one in its place: the "pardon" of "40, pardon, 45".</summary>
    public PhraseTable<bool> Corrections { get; init; } = Phrases.None<bool>();

    /// <summary>Words directly after a figure that turn it into another, and the kinds of figure that they turn: "av. J.-C.", "of a million".</summary>
    public PhraseTable<FigureKinds> TurnsAfter { get; init; } = Phrases.None<FigureKinds>();

    /// <summary>Words directly before a figure that turn it into another, and the kinds of figure that they turn: "semaine de", "week of".</summary>
    public PhraseTable<FigureKinds> TurnsBefore { get; init; } = Phrases.None<FigureKinds>();

    /// <summary>Words before an amount that ends its clause which make it about as much: the "dans les" of "il coûte dans les 300 €".</summary>
    public PhraseTable<bool> NearHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Verbs that lead into an amount, after which such words are an article and its preposition: "piocher dans les 300 millions".</summary>
    public PhraseTable<bool> TakingVerbs { get; init; } = Phrases.None<bool>();

    /// <summary>Verbs after a sum of money that may be of its last part alone: the "sont" of "gagné 2 millions et 400 000 francs sont perdus".</summary>
    public PhraseTable<bool> SumVerbs { get; init; } = Phrases.None<bool>();

    /// <summary>Words after or before a date without a year that refer to a year which was said before: "l'année suivante", "that year".</summary>
    public PhraseTable<bool> YearsBeside { get; init; } = Phrases.None<bool>();

    /// <summary>Such words after a date only: "de la même année", "of that year".</summary>
    public PhraseTable<bool> YearsAfter { get; init; } = Phrases.None<bool>();

    /// <summary>Such words after a date that are prepositions before a noun: the "suivant" of "en juin suivant".</summary>
    public PhraseTable<bool> YearAdjectives { get; init; } = Phrases.None<bool>();

    /// <summary>Such words directly before the name of a month, a day or a season only: "the following".</summary>
    public PhraseTable<bool> YearsBefore { get; init; } = Phrases.None<bool>();

    /// <summary>Words between the dates of a list, one of which says the year for all: the "and" of "in March and April 2019".</summary>
    public PhraseTable<bool> YearLinks { get; init; } = Phrases.None<bool>();

    /// <summary>Words that begin what such a word belongs to where it refers to no year: the "la" of "en juin suivant la décision".</summary>
    public PhraseTable<bool> YearNextHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a month after which no day follows: the "in" of "In June 15 people left". Empty where days stand before their month.</summary>
    public PhraseTable<bool> MonthHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before hours that make a length of them, whatever follows: "pendant", "dure".</summary>
    public PhraseTable<bool> LengthHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a length that may begin with a date, so that the preposition between them is the date's own: the "a term of" of "a term of ten years from 2027".</summary>
    public PhraseTable<bool> TermHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words after hours that name two times of the day, so that the hours are a length: "du matin au soir".</summary>
    public PhraseTable<bool> LengthTails { get; init; } = Phrases.None<bool>();

    /// <summary>Adjectives and countries beside the noun of a currency that make it one that no row reads: "zimbabwéens", "Zimbabwean".</summary>
    public PhraseTable<bool> ForeignCurrencies { get; init; } = Phrases.None<bool>();

    /// <summary>Verbs and nouns of weighing, before a number of what is a currency elsewhere: "weighs", "pèse".</summary>
    public PhraseTable<bool> Weighings { get; init; } = Phrases.None<bool>();

    /// <summary>Words after such a number that make a weight or a pressure of it: "in weight", "per square inch", and units of weight.</summary>
    public PhraseTable<bool> WeightTails { get; init; } = Phrases.None<bool>();

    /// <summary>Names of currencies that are verbs too: the "won" of "5 won".</summary>
    public PhraseTable<bool> CurrencyVerbs { get; init; } = Phrases.None<bool>();

    /// <summary>Words after such a verb that a currency has none of: the "the" of "5 won the prize".</summary>
    public PhraseTable<bool> VerbTails { get; init; } = Phrases.None<bool>();

    /// <summary>Words in the head of a line that say the scale of the figures after it: "en millions", the "$ millions" of "In $ millions: 39".</summary>
    public PhraseTable<bool> UnitHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words after which a dash or a bracket before a figure is its minus sign: the "à" of "ressort à – 2,4 %".</summary>
    public PhraseTable<bool> SignVerbs { get; init; } = Phrases.None<bool>();

    /// <summary>
    /// Words of change after which two figures with units of their own are the amount of a change and the level that it leads to: the "decreased"
    /// of "decreased $1.2 million to $23.5 million".
    /// </summary>
    public PhraseTable<bool> ChangeAmounts { get; init; } = Phrases.None<bool>();

    /// <summary>How the forms of verbs end that say what is still to come: "augmenter", "augmentera", "augmenterait".</summary>
    public string[] ExpectedEndings { get; init; } = [];

    /// <summary>Phrases that end with a word of change and say none: the "make up" of "exports make up 12 % to 13 %".</summary>
    public PhraseTable<bool> NoChanges { get; init; } = Phrases.None<bool>();

    /// <summary>Words between a verb of change and the amount by which something changed: "by".</summary>
    public PhraseTable<bool> AmountOpeners { get; init; } = Phrases.None<bool>();

    /// <summary>
    /// Verbs that lead from one value to another even where the two share a unit, "passe de 10 à 15 %"; empty where the word before the first value says it, as
    /// "from" does.
    /// </summary>
    public PhraseTable<bool> Movers { get; init; } = Phrases.None<bool>();
}
