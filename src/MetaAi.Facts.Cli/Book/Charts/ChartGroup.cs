using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>Rows of a chart that belong together, as those of one period.</summary>
/// <param name="Title">What they have in common; empty where it goes without saying.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ChartGroup(string Title, IReadOnlyList<ChartRow> Rows)
{
    /// <summary>What all of those that agree allow; null where that is nothing, or is not known.</summary>
    public Interval? Common { get; init; }

    /// <summary>How they go together, in words; empty where they were not compared.</summary>
    public string Together { get; init; } = "";
}
