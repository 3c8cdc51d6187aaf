namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>A file of chapters cannot be used: on a line, for a reason, with what to do.</summary>
/// <param name="line">The line, counted from 1.</param>
/// <param name="reason">The cause, and how to fix it, without a full stop at the end.</param>
internal sealed class ChaptersFileException(int line, string reason) : Exception(reason)
{
    /// <summary>The line, counted from 1.</summary>
    public int Line { get; } = line;
}
