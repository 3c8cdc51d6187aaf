namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>What is said of how a value is proved.</summary>
/// <param name="language">The language.</param>
internal sealed class ProofWords(BookLanguage language) : PhraseTable(language)
{
    public string NotProved => In("not proved", "non prouvé");

    public string ByLock => In("quote proved by the lock", "citation prouvée par le verrou");

    public string ByText => In("quote proved by the text", "citation prouvée par le texte");
}
