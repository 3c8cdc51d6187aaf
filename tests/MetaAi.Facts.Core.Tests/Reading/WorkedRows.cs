namespace MetaAi.Facts.Core.Tests.Reading;

/// <summary>All worked rows, for claims that hold of every phrase.</summary>
internal static class WorkedRows
{
    /// <summary>Our own rows.</summary>
    public static IReadOnlyList<CaseRow> Ours { get; } = CaseRow.Load("more-cases.jsonl");

    /// <summary>The given rows and ours.</summary>
    public static IReadOnlyList<CaseRow> All { get; } = [.. CaseRow.Load("cases.jsonl"), .. Ours];

    /// <summary>The rows that are read.</summary>
    public static IReadOnlyList<CaseRow> Read { get; } = [.. All.Where(row => row.Kind != "none")];
}
