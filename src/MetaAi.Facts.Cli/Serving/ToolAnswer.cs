using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>What a tool answers.</summary>
/// <param name="Text">A JSON object on one line, or what is wrong with the call.</param>
/// <param name="IsError">Whether something is wrong with the call.</param>
internal readonly record struct ToolAnswer(string Text, bool IsError = false)
{
    /// <summary>Something is wrong with the call.</summary>
    public static ToolAnswer Wrong(FactMessage problem) => new(problem.ToString(), IsError: true);
}
