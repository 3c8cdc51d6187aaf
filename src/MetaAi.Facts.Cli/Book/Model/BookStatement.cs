using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Cli.Explaining;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>What one source says, or what a formula comes to.</summary>
/// <param name="Compiled">What was compiled.</param>
/// <param name="Record">What is exported of it.</param>
/// <param name="Source">Its source; null where it was computed, and where none is declared.</param>
/// <param name="Stated">The same as it is held against others; null where it is no figure.</param>
/// <param name="Quotes">Its quotes, and what came of checking each; empty where nothing was checked.</param>
internal sealed record BookStatement(CompiledFact Compiled, FactRecord Record, BookSource? Source, StatedFact? Stated, IReadOnlyList<BookQuote> Quotes)
{
    /// <summary>What it says in words, with what kind of statement it is.</summary>
    public string Words { get; } = RecordWords.StatementOf(Record, RecordWords.WrittenNames(Record, CodeWords.Of));

    /// <summary>The value with the bounds that its words and their precision leave; null where that says no more than the words.</summary>
    public string? Bounds => Stated?.Value is { Length: > 0 } value && !Words.Contains(VisibleText.Of(value), StringComparison.Ordinal) ? value : null;

    /// <summary>Whether what was looked at proves each of its quotes; true also where nothing was looked at.</summary>
    public bool Holds => Quotes.All(quote => quote.Result.Holds);

    /// <summary>Who answers for it, in a few words.</summary>
    public string Citation => Source?.Declared.Citation ?? Record.Source;
}
