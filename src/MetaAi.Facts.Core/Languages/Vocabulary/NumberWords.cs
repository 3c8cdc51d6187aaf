namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How a language says numbers in words. Every member is data; the grammar is the same for all languages.</summary>
internal sealed class NumberWords
{
    /// <summary>Numbers below a hundred that are one word or that no rule composes.</summary>
    public required PhraseTable<int> Small { get; init; }

    /// <summary>Multiples of ten, followed by a smaller number after a space or a hyphen.</summary>
    public required PhraseTable<TensWord> Tens { get; init; }

    /// <summary>Words between a multiple of ten and one or eleven: "vingt et un".</summary>
    public required PhraseTable<bool> TensLinks { get; init; }

    /// <summary>The words for a hundred.</summary>
    public required PhraseTable<bool> Hundreds { get; init; }

    /// <summary>Words between hundreds or larger parts and the rest: English "and".</summary>
    public required PhraseTable<bool> PartLinks { get; init; }

    /// <summary>Scale words from a thousand up.</summary>
    public required PhraseTable<ScaleWord> Scales { get; init; }

    /// <summary>Scale abbreviations, matched with their case: "M", "Md", "bn".</summary>
    public required PhraseTable<ScaleWord> ScaleAbbreviations { get; init; }

    /// <summary>Nouns for round numbers.</summary>
    public required PhraseTable<CollectiveWord> Collectives { get; init; }

    /// <summary>Indefinite plurals.</summary>
    public required PhraseTable<IndefiniteWord> Indefinites { get; init; }

    /// <summary>Articles that are also the number one: "a", "une".</summary>
    public required PhraseTable<bool> OneArticles { get; init; }

    /// <summary>Adjectives between the article and such a noun that leave it approximate: "une petite centaine".</summary>
    public required PhraseTable<bool> CollectiveAdjectives { get; init; }

    /// <summary>Halves behind: "et demi", "and a half".</summary>
    public required PhraseTable<bool> HalfTails { get; init; }

    /// <summary>Parts of a scale or of a round number, before it: "un demi-", "half a", "a quarter of a".</summary>
    public required PhraseTable<decimal> PartHeads { get; init; }

    /// <summary>The word of the decimal separator.</summary>
    public required PhraseTable<bool> PointWords { get; init; }

    /// <summary>Words before a negative number.</summary>
    public required PhraseTable<bool> MinusWords { get; init; }
}
