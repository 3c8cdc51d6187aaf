using MetaAi.Facts.Cli.Checking;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Files;

/// <summary>Something among the texts that is none, or that cannot be read. The others are read.</summary>
/// <param name="Path">The file, link or folder.</param>
/// <param name="Problem">What it is, or why it cannot be read.</param>
internal sealed record UnreadableText(string Path, string Problem)
{
    /// <summary>What to say where nothing asks for it.</summary>
    public string Warning => $"{Path}: warning: {Problem}; it is passed over";

    /// <summary>What to say where it is the text that a source names.</summary>
    public FactProblem Error => new(new(FactRules.TextUnreadable, System.IO.Path.GetFileName(Path), Problem), new(Path, 1, 1), null);

    /// <summary>What the machine refused.</summary>
    public static UnreadableText Refused(string path, Exception exception) =>
        new(path, exception is UnauthorizedAccessException ? "it may not be read; its permissions do not let you" : $"it cannot be read ({exception.Message})");

    /// <summary>What a file is that is no text; null where it may be one.</summary>
    public static UnreadableText? Of(string path) => UnixFiles.KindOf(path) switch
    {
        FileKind.Pipe => new(path, "this is a named pipe and no file"),
        FileKind.Device => new(path, "this is a device and no file"),
        FileKind.Socket => new(path, "this is a socket and no file"),
        FileKind.Folder => new(path, "this is a folder and no file"),
        _ => null,
    };
}
