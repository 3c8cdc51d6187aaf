namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>The phrases of a table, whatever they mean.</summary>
internal interface IPhraseTable
{
    /// <summary>The phrases, in no particular order.</summary>
    public IReadOnlyList<string> Phrases { get; }
}
