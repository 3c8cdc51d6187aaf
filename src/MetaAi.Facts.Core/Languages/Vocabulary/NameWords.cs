namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>
/// How a language shows, in running text, that a number is no figure but part of a name, a label or an address; and by which words to call a figure.
/// </summary>
internal sealed class NameWords
{
    /// <summary>Words before a number that make it a label: "article", "n°", "page".</summary>
    public PhraseTable<bool> Labels { get; init; } = Phrases.None<bool>();

    /// <summary>Words behind a number that make it a house number: "rue", "Street".</summary>
    public PhraseTable<bool> Streets { get; init; } = Phrases.None<bool>();

    /// <summary>Words before hours that make them a time of day: "à", "at".</summary>
    public PhraseTable<bool> ClockHeads { get; init; } = Phrases.None<bool>();

    /// <summary>Words behind a number that make it a time of day: "p.m.".</summary>
    public PhraseTable<bool> ClockTails { get; init; } = Phrases.None<bool>();

    /// <summary>Number words that are more often another word, where nothing but the number is said: "neuf", "one".</summary>
    public PhraseTable<bool> Homographs { get; init; } = Phrases.None<bool>();

    /// <summary>Whether months and weekdays are written with a capital, so that "may" and "march" are none.</summary>
    public bool HasCapitalDates { get; init; }

    /// <summary>Words that name nothing, so that no member is called by them: articles, pronouns, common verbs and adverbs.</summary>
    public PhraseTable<bool> Fillers { get; init; } = Phrases.None<bool>();

    /// <summary>How verbs end whose stem may be anything: "-ront", "-ed".</summary>
    public string[] VerbEndings { get; init; } = [];

    /// <summary>Words behind a figure that lead to what it is of: "de", "of".</summary>
    public PhraseTable<bool> NounLinks { get; init; } = Phrases.None<bool>();
}
