namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>
/// How a language shows, by the words beside what reads as a figure, that it is none of that kind: the number of a name or a document, a score, how often something
/// was done, an ordinal. In lower case, but for names.
/// </summary>
internal sealed class KeptOutWords
{
    /// <summary>Names that end with a number before the noun of what bears them, with their case: the "Windows" of "Windows 11 users".</summary>
    public PhraseTable<bool> NumberedNames { get; init; } = Phrases.None<bool>();

    /// <summary>Names that begin with a number, with their case: "20th Century Fox", "401k".</summary>
    public PhraseTable<bool> WholeNames { get; init; } = Phrases.None<bool>();

    /// <summary>Names of companies that read as an amount, with their case: "3M".</summary>
    public PhraseTable<bool> Firms { get; init; } = Phrases.None<bool>();

    /// <summary>Words before such a name: the "groupe" of "le groupe 3M".</summary>
    public PhraseTable<bool> FirmHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before the word of a label that make another word of it, so that the number after it counts: "each", the "to" of "to track 12 ships".</summary>
    public PhraseTable<bool> ApartHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a name after which a number counts: the "in" of "in Ohio 12 plants closed", the "give" of "give Ukraine 31 tanks".</summary>
    public PhraseTable<bool> NameHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before digits that a hyphen or a slash joins, which make them the number of a document or a name: "loi n°", "directive".</summary>
    public PhraseTable<bool> JoinedHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words of a match or a vote, after which two numbers are no range: "beaten", "s'incline".</summary>
    public PhraseTable<bool> ScoreWords { get; init; } = Phrases.None<bool>();

    /// <summary>Words between the two numbers of a score: "to", "à".</summary>
    public PhraseTable<bool> ScoreJoiners { get; init; } = Phrases.None<bool>();

    /// <summary>Words at the end of a multiple that say as well how often: "times", "twice".</summary>
    public PhraseTable<bool> Occasions { get; init; } = Phrases.None<bool>();

    /// <summary>Multiples that are no number wherever others stand beside them: "once".</summary>
    public PhraseTable<bool> Once { get; init; } = Phrases.None<bool>();

    /// <summary>Articles before a day and its month: the "le" of "le 2/3". Empty where none tells a day from a share.</summary>
    public PhraseTable<bool> DayArticles { get; init; } = Phrases.None<bool>();

    /// <summary>Articles before plural thousands that make years of them: "the two thousands".</summary>
    public PhraseTable<bool> YearArticles { get; init; } = Phrases.None<bool>();

    /// <summary>Words after a multiple that lead to what it is a multiple of: "as much", "more", "earnings".</summary>
    public PhraseTable<bool> Compared { get; init; } = Phrases.None<bool>();

    /// <summary>Those of <see cref="Compared"/> that join a clause before a capital or a word of <see cref="ClauseHeads"/>: the "as" of "scored twice as they won".</summary>
    public PhraseTable<bool> ComparedConjunctions { get; init; } = Phrases.None<bool>();

    /// <summary>Words that begin a clause or a noun, and no comparison: "they", "the".</summary>
    public PhraseTable<bool> ClauseHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Articles after a multiple that lead to what it is a multiple of where a noun of <see cref="ComparedNouns"/> follows, or where that table is empty: "its", "le".</summary>
    public PhraseTable<bool> ComparedArticles { get; init; } = Phrases.None<bool>();

    /// <summary>Nouns of what has a size or a price: "prix", "chiffre d'affaires".</summary>
    public PhraseTable<bool> ComparedNouns { get; init; } = Phrases.None<bool>();

    /// <summary>Words after a comparative: the "than" of "three times likelier than". Empty where a comparative needs a word before it that <see cref="Compared"/> has.</summary>
    public PhraseTable<bool> Than { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a multiple at the end of a phrase: the "at" of "trades at 12 times".</summary>
    public PhraseTable<bool> MultipleHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Multiples that are adjectives before a noun: "double".</summary>
    public PhraseTable<bool> Adjectives { get; init; } = Phrases.None<bool>();

    /// <summary>Words before such an adjective: articles and prepositions.</summary>
    public PhraseTable<bool> AdjectiveHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Nouns after such an adjective that are one word with it wherever it stands: "glazing", "digits".</summary>
    public PhraseTable<bool> AdjectiveNouns { get; init; } = Phrases.None<bool>();

    /// <summary>Nouns after a share that are one word with it: "quarter final", "quart de finale".</summary>
    public PhraseTable<bool> ShareNouns { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a bare share that is a noun of its own: the "à des" of "à des tiers".</summary>
    public PhraseTable<bool> ShareHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Lengths of time that more often say when: "one day", "un jour".</summary>
    public PhraseTable<bool> SomeDays { get; init; } = Phrases.None<bool>();

    /// <summary>Words before such a length that make one of it: "for", "dure".</summary>
    public PhraseTable<bool> DayHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words after such a length that make one of it: "of", "ouvré".</summary>
    public PhraseTable<bool> DayTails { get; init; } = Phrases.None<bool>();
}
