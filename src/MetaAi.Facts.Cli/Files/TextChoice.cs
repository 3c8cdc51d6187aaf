namespace MetaAi.Facts.Cli.Files;

/// <summary>Which texts prove the facts of a project.</summary>
/// <param name="Folder">The folder of the texts that stand in place of the project's own; null where its own are meant, or none.</param>
/// <param name="IsNone">Whether no text is meant, and the lock alone proves.</param>
internal sealed record TextChoice(string? Folder, bool IsNone)
{
    /// <summary>Those that the project names.</summary>
    public static TextChoice Own { get; } = new(null, false);

    /// <summary>None, as where they are not there.</summary>
    public static TextChoice None { get; } = new(null, true);

    /// <summary>Those below a folder; those that the project names where there is none.</summary>
    public static TextChoice Of(string? folder) => folder is null ? Own : new(folder, false);
}
