namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>Words that say a figure by what it relates to, and have none of their own.</summary>
internal sealed class RelatingWords
{
    /// <summary>Words that mean the same as what they relate to, or more or less than it: "le même montant", "davantage".</summary>
    public PhraseTable<Hedge> Relations { get; init; } = Phrases.None<Hedge>();

    /// <summary>Words that lead on to when or for what they hold: the "pour" of "plus pour l'année suivante". Nothing else may follow.</summary>
    public PhraseTable<bool> Tails { get; init; } = Phrases.None<bool>();

    /// <summary>
    /// Words that relate to something that the text names, wherever they stand: the "que" of "plus que prévu". A formula is no such thing, unless another year
    /// is what is named.
    /// </summary>
    public PhraseTable<bool> Comparisons { get; init; } = Phrases.None<bool>();
}
