namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>Words that say a figure by what it relates to, and have none of their own.</summary>
internal sealed class RelatingWords
{
    /// <summary>Words that mean the same as what they relate to, or more or less than it: "le même montant", "davantage".</summary>
    public PhraseTable<Hedge> Relations { get; init; } = Phrases.None<Hedge>();

    /// <summary>Words after such a word that relate it to something that the text names: the "que" of "plus que prévu". A formula is no such thing.</summary>
    public PhraseTable<bool> OtherThan { get; init; } = Phrases.None<bool>();
}
