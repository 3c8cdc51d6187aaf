namespace MetaAi.Domain;

/// <summary>What every model can tell.</summary>
public static class Analysis
{
    /// <summary>
    /// All answers of a model in several lines: each in one line, then the tree of what it is computed from; a blank line between two. Line ends are LF; the same
    /// under every culture.
    /// </summary>
    /// <param name="analysis">The model.</param>
    public static string Explain(this IAnalysis analysis)
    {
        ArgumentNullException.ThrowIfNull(analysis);
        return string.Join("\n\n", analysis.Answers.Select(answer => answer.Explain()));
    }
}
