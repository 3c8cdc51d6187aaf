namespace MetaAi.Facts.Package.Tests;

/// <summary>What a command printed and how it ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output)
{
    /// <summary>The compiler's error lines, each once: the build repeats them in its summary.</summary>
    public IReadOnlyList<string> Errors =>
        [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(": error ", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)];
}
