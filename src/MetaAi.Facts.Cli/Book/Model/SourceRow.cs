namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>What sources say of one period.</summary>
/// <param name="Periods">The period, as each of them has it: EDTF; none where nobody says so.</param>
/// <param name="Statements">What they say, each with the fact that it is part of.</param>
/// <param name="IsCompared">Whether they could be compared.</param>
/// <param name="Together">How it goes together and what it has in common, in words.</param>
internal sealed record SourceRow(IReadOnlyList<string> Periods, IReadOnlyList<(BookFact Fact, BookStatement Statement)> Statements, bool IsCompared, string Together);
