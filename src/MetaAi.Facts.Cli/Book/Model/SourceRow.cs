namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>What sources say of one period.</summary>
/// <param name="Period">The period, as each of them has it: EDTF; null where none says so.</param>
/// <param name="Statements">What they say, each with the fact that it is part of.</param>
/// <param name="IsCompared">Whether they could be compared.</param>
/// <param name="Together">How it goes together and what it has in common, in words.</param>
internal sealed record SourceRow(string? Period, IReadOnlyList<(BookFact Fact, BookStatement Statement)> Statements, bool IsCompared, string Together);
