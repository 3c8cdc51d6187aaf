namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>Words before or after a number of periods that count from the publication date: "il y a", "dans", "ago".</summary>
/// <param name="Direction">1 for later periods, −1 for earlier ones.</param>
internal readonly record struct CountedWords(int Direction)
{
    /// <summary>The hedge that the words carry: "d'ici deux ans" is by then.</summary>
    public Hedge? Hedge { get; init; }

    /// <summary>Whether the words may also hold a length of time ("built in three years"), so that only a declared date reads them.</summary>
    public bool NeedsDeclaration { get; init; }
}
