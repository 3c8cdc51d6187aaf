using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Metadata;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>A source of a book.</summary>
/// <param name="Declared">What is known about it.</param>
/// <param name="Number">Its place among the sources, from 1.</param>
/// <param name="Hash">The hash of its text; null where neither the text nor a lock says it.</param>
/// <param name="Coverage">How many of its figures are quoted; null where texts were not asked for.</param>
internal sealed record BookSource(DeclaredSource Declared, int Number, string? Hash, TextCoverage? Coverage)
{
    /// <summary>The text that the page shows beside the facts; null where there is none.</summary>
    public BookText? Text { get; init; }
}
