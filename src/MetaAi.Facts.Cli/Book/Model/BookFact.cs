using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Cli.Explaining;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>A fact of a book.</summary>
/// <param name="Anchor">Where it stands in the page: the end of a link to it.</param>
/// <param name="Name">Its id without the name of the assembly.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Corroborations">What other sources say of the same.</param>
/// <param name="Bounds">What each bound of a computed value comes from, a line each.</param>
internal sealed record BookFact(string Anchor, string Name, BookStatement Statement, IReadOnlyList<BookStatement> Corroborations, IReadOnlyList<string> Bounds)
{
    public FactRecord Record => Statement.Record;

    public CompiledFact Compiled => Statement.Compiled;

    /// <summary>All that is said of it, the statement of its own source first.</summary>
    public IEnumerable<BookStatement> Statements => Corroborations.Prepend(Statement);

    public bool IsComputed => Record.Derivation is not null;

    /// <summary>What it says in words; of a computed value they have what it is counted per, and why there is none is said in English.</summary>
    public IReadOnlyList<StatementPart> Parts => Record.Derivation is { } derivation
        ? RecordWords.PartsOf(Record with { Per = null }, [new(derivation.Print, derivation.Refusal is null ? null : BookWords.Declared)], Compiled.RankReason, Statement.Say.Values)
        : Statement.Parts;
}
