namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>
/// How a language shows, in running text, that a number is no figure but part of a name, a label or an address; and by which words to call a figure.
/// </summary>
internal sealed class NameWords
{
    /// <summary>Endings of adjectives that are written with a capital and are no names: the "an" of "5 Indian cities".</summary>
    public string[] AdjectiveEndings { get; init; } = [];

    /// <summary>Words before a number that make it a label: "article", "n°", "page".</summary>
    public PhraseTable<bool> Labels { get; init; } = Phrases.None<bool>();

    /// <summary>Words beside digits with a "K" that make it a resolution or a race: "a 4K TV", "un écran 4K".</summary>
    public PhraseTable<bool> ThousandNames { get; init; } = Phrases.None<bool>();

    /// <summary>Words after a number that make it a house number: "rue", "Street".</summary>
    public PhraseTable<bool> Streets { get; init; } = Phrases.None<bool>();

    /// <summary>Words before hours that make them a time of day: "à", "at".</summary>
    public PhraseTable<bool> ClockHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Signs for hours that are of a time of day after such a word: "h".</summary>
    public PhraseTable<bool> ClockSigns { get; init; } = Phrases.None<bool>();

    /// <summary>Words after a number that make it a time of day: "p.m.".</summary>
    public PhraseTable<bool> ClockTails { get; init; } = Phrases.None<bool>();

    /// <summary>Number words that are more often another word, where nothing but the number is said: "neuf", "one".</summary>
    public PhraseTable<bool> Homographs { get; init; } = Phrases.None<bool>();

    /// <summary>Verbs that lead from one value to another: what stands after them and an opener is no range. "passe", "rose".</summary>
    public PhraseTable<bool> ChangeVerbs { get; init; } = Phrases.None<bool>();

    /// <summary>Words between such a verb and the value it starts from: "de", "from".</summary>
    public PhraseTable<bool> ChangeOpeners { get; init; } = Phrases.None<bool>();

    /// <summary>Words before which such a verb is a noun that may be of a range: "une baisse de 10 à 15 %".</summary>
    public PhraseTable<bool> ChangeNounHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words after a length of time that only says when: "earlier", "plus tard".</summary>
    public PhraseTable<bool> WhenTails { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a length of time that make it a rate: "par".</summary>
    public PhraseTable<bool> RateHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Adjectives of a stretch of time, which make a year of four digits after an article: "an active 2017", and not "a modest 1950".</summary>
    public PhraseTable<bool> YearAdjectives { get; init; } = Phrases.None<bool>();

    /// <summary>What the best or the worst of a ranking are counted by: "the top 10", "the bottom three".</summary>
    public PhraseTable<bool> RankHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words directly before such a word, which is a verb elsewhere: "the top 10", and not "deaths top 1,000".</summary>
    public PhraseTable<bool> RankDeterminers { get; init; } = Phrases.None<bool>();

    /// <summary>Adverbs that a hyphen joins to a number, which they do not change: "her now-18-month-old daughter".</summary>
    public PhraseTable<bool> JoinedAdverbs { get; init; } = Phrases.None<bool>();

    /// <summary>Words after years that make them an age: "old".</summary>
    public PhraseTable<bool> AgeTails { get; init; } = Phrases.None<bool>();

    /// <summary>Nouns that are of a year rather than counted: the "levels" of "2019 levels".</summary>
    public PhraseTable<bool> YearNouns { get; init; } = Phrases.None<bool>();

    /// <summary>Words directly before a year that stands before its noun: the "the" of "the 2024 results". Empty where a year stands after its noun.</summary>
    public PhraseTable<bool> YearHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a noun that a year follows, and a word that is not counted: the "les" of "les comptes 2023 consolidés". Empty where a year stands before its noun.</summary>
    public PhraseTable<bool> YearNounHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Verbs between that noun and four digits, after which they count what follows: the "emploie" of "la mine emploie 1950 ouvriers".</summary>
    public PhraseTable<bool> CountVerbs { get; init; } = Phrases.None<bool>();

    /// <summary>Whether months and weekdays are written with a capital, so that "may" and "march" are none.</summary>
    public bool HasCapitalDates { get; init; }

    /// <summary>Words that name nothing, so that no member is called by them: articles, pronouns, common verbs and adverbs.</summary>
    public PhraseTable<bool> Fillers { get; init; } = Phrases.None<bool>();

    /// <summary>How verbs end whose stem may be anything: "-ront", "-ed".</summary>
    public string[] VerbEndings { get; init; } = [];

    /// <summary>Words after a figure that lead to what it is of: "de", "of".</summary>
    public PhraseTable<bool> NounLinks { get; init; } = Phrases.None<bool>();
}
