namespace MetaAi.Facts.Cli.Book.Words;

/// <summary>A language that a book can speak.</summary>
internal enum BookLanguage
{
    /// <summary>English.</summary>
    English,

    /// <summary>French.</summary>
    French,
}
