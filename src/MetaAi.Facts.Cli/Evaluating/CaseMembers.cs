namespace MetaAi.Facts.Cli.Evaluating;

/// <summary>Members that a worked case has beside its question: who wrote it down, and what is expected. They are passed over.</summary>
internal static class CaseMembers
{
    public static IReadOnlyList<string> Names { get; } = ["id", "topic", "rule", "unit", "expect"];
}
