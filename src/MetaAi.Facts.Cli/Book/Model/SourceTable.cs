namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>What several sources say of one concept, beside each other.</summary>
/// <param name="Number">Its place among the tables, from 1.</param>
/// <param name="Set">The fact set of the first of its facts.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Concept">What is said of it.</param>
/// <param name="Sources">The sources, each once.</param>
/// <param name="Rows">What they say, a row for each period.</param>
internal sealed record SourceTable(int Number, string Set, string Subject, string Concept, IReadOnlyList<string> Sources, IReadOnlyList<SourceRow> Rows)
{
    /// <summary>Whether something in it can be compared.</summary>
    public bool IsCompared => Rows.Any(row => row.IsCompared);

    /// <summary>Whether sources give different figures of one period.</summary>
    public bool Differs => Rows.Any(row => row.Comparison is { Differs: true });
}
