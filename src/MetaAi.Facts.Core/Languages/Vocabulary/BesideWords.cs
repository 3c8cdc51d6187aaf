namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How a text says beside a figure what it counts, per what it is, and in which currency: what a declaration must not contradict.</summary>
internal sealed class BesideWords
{
    /// <summary>Endings of singulars that look like plurals, matched with their case: the "us" of "status", and not of "GPUs".</summary>
    public string[] SingularEndings { get; init; } = [];

    /// <summary>Which nouns are the same, and their translations.</summary>
    public NounWords Nouns { get; init; } = new();

    /// <summary>Adjectives between a number and its noun; where no noun follows, they stand for one that was said before: "dont sept neuves". Empty where any word may stand there.</summary>
    public PhraseTable<bool> LeadingAdjectives { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a number that counts some of what was said before: the "dont" of "douze navires, dont sept neufs".</summary>
    public PhraseTable<bool> Partitives { get; init; } = Phrases.None<bool>();

    /// <summary>Words that say what a figure is per, whatever noun follows, and whether only before a number: "per", "chaque", the "pour" of "pour 1 000 habitants".</summary>
    public PhraseTable<bool> RateLinks { get; init; } = Phrases.None<bool>();

    /// <summary>Words that do so before a unit that is known only: the "a" of "a day", the "la" of "la tonne"; and whether only after money.</summary>
    public PhraseTable<bool> RateArticles { get; init; } = Phrases.None<bool>();

    /// <summary>Words that say it without a noun, and the noun that they stand for: "annually".</summary>
    public PhraseTable<string> RateAdverbs { get; init; } = Phrases.None<string>();

    /// <summary>Those that say it after money and measures only, since other nouns are described by them: the "annuels" of "5 millions d'euros annuels".</summary>
    public PhraseTable<string> RateAdjectives { get; init; } = Phrases.None<string>();

    /// <summary>Words that begin like a rate and are none: "par exemple".</summary>
    public PhraseTable<bool> NoRates { get; init; } = Phrases.None<bool>();

    /// <summary>Words between a figure and its rate that change nothing: "on average".</summary>
    public PhraseTable<bool> RateFillers { get; init; } = Phrases.None<bool>();

    /// <summary>Words after "a year" that make a time of it: "ago".</summary>
    public PhraseTable<bool> TimeTails { get; init; } = Phrases.None<bool>();

    /// <summary>Words before the currency of an amount: the "in" of "$5 million, in Canadian dollars".</summary>
    public PhraseTable<bool> CurrencyHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Names of currencies of several countries, of which an adjective after the amount says whose it is: the "pounds" of "£5 Egyptian".</summary>
    public PhraseTable<bool> CurrencyNouns { get; init; } = Phrases.None<bool>();

    /// <summary>Words of a fall or a rise, wherever in the sentence they stand before a change: "baissé", "growth".</summary>
    public PhraseTable<DirectionWord> Directions { get; init; } = Phrases.None<DirectionWord>();

    /// <summary>Those that say it directly before a change alone, since they compare other things elsewhere: the "lower" of "lower by 10%".</summary>
    public PhraseTable<DirectionWord> NearDirections { get; init; } = Phrases.None<DirectionWord>();

    /// <summary>Those that say it directly after a change: "10 % de moins", "a 10% drop".</summary>
    public PhraseTable<DirectionWord> DirectionsAfter { get; init; } = Phrases.None<DirectionWord>();

    /// <summary>Words between a change and its figure that make a level of it: the "to" of "a decline that grew to 10%", which is a fall of 10 %.</summary>
    public PhraseTable<bool> LevelLinks { get; init; } = Phrases.None<bool>();
}
