using MetaAi.Facts.Cli.Book.Words;
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
/// <param name="Say">The language of the page.</param>
/// <param name="Whole">What it is of, in words; null where it is of nothing.</param>
internal sealed record BookStatement(CompiledFact Compiled, FactRecord Record, BookSource? Source, StatedFact? Stated, IReadOnlyList<BookQuote> Quotes, BookWords Say, string? Whole)
{
    /// <summary>What it says in words, with what kind of statement it is, in parts: each language by itself.</summary>
    public IReadOnlyList<StatementPart> Parts { get; } = PartsOf(Compiled, Record with { Of = Whole }, Source?.Declared.Language, Say);

    /// <summary>The same in one line.</summary>
    public string Words => RecordWords.LineOf(Parts);

    /// <summary>The value with the bounds that its words and their precision leave; null where that says no more than the words.</summary>
    public string? Bounds => Stated?.ValueIn(Say.Values) is { Length: > 0 } value && !Words.Contains(VisibleText.Of(value), StringComparison.Ordinal) ? value : null;

    /// <summary>Whether what was looked at proves each of its quotes; true also where nothing was looked at.</summary>
    public bool Holds => Quotes.All(quote => quote.Result.Holds);

    /// <summary>Who answers for it, in a few words.</summary>
    public string Citation => Source?.Declared.Citation ?? Record.Source;

    private static IReadOnlyList<StatementPart> PartsOf(CompiledFact compiled, FactRecord record, string? language, BookWords say)
    {
        var quotes = RecordWords.QuotesOf(record);

        // A proper name is of no language.
        var names = RecordWords.WrittenNames(record).Zip(record.Values, (written, name) =>
            written is null ? new(CodeWords.OfValue(name, quotes), BookWords.Declared) : new StatementPart(written, char.IsUpper(written[0]) ? null : language));

        // What French words mean in English is no news to who reads French.
        var told = !say.IsEnglish && say.Speaks(language) ? record with { Gloss = null } : record;
        return RecordWords.PartsOf(told, RecordWords.ValueOf(record, [.. names], language, say.Values), compiled.RankReason, say.Values);
    }
}
