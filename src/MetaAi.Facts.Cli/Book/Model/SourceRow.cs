using MetaAi.Facts.Consistency;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>What sources say of one period.</summary>
/// <param name="Periods">The period, as each of them has it: EDTF; none where nobody says so.</param>
/// <param name="Statements">What they say, each with the fact that it is part of.</param>
/// <param name="Comparison">How they go together; null where they could not be compared.</param>
/// <param name="Together">How it goes together and what it has in common, in words.</param>
internal sealed record SourceRow(IReadOnlyList<string> Periods, IReadOnlyList<(BookFact Fact, BookStatement Statement)> Statements, StatementComparison? Comparison, string Together)
{
    /// <summary>Whether they could be compared.</summary>
    public bool IsCompared => Comparison is not null;
}
