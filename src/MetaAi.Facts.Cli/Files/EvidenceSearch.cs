namespace MetaAi.Facts.Cli.Files;

/// <summary>Says where texts were looked for, and how they are found.</summary>
internal static class EvidenceSearch
{
    /// <summary>What to say of a folder that holds none of the texts that the sources name; null where it holds one, or no folder or text was named.</summary>
    /// <param name="texts">The texts that were asked for.</param>
    /// <param name="files">The files of the folder.</param>
    /// <param name="names">The names that the sources give.</param>
    public static string? NothingIn(TextChoice texts, IReadOnlyList<string> files, IReadOnlyList<string> names) =>
        texts.Folder is not { } folder || names.Count == 0 || files.Any(file => TextFiles.Answers(file, names)) ? null
        : $"error: '{folder}' holds none of the texts that the sources name: {Listed(names.Where(name => name.Length > 0))}; name the folder that does with --texts";

    /// <summary>What to say of texts that the lock stood in for although a folder of texts was named; null where there are none.</summary>
    /// <param name="texts">The texts that were asked for.</param>
    /// <param name="byLock">The names of the texts that the lock stood in for.</param>
    public static string? LockStoodIn(TextChoice texts, IReadOnlyList<string> byLock) =>
        texts.Folder is not { } folder || byLock.Count == 0 ? null
        : $"info: the lock alone proved the quotes of {Listed(byLock)}: '{folder}' does not hold {(byLock.Count == 1 ? "that text" : "those texts")}";

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal).Select(name => $"'{name}'"));

    /// <summary>Why there is no text, and what to do.</summary>
    /// <param name="target">What the command is about.</param>
    /// <param name="texts">The texts that were asked for.</param>
    public static string WhereTextsAre(FactTarget target, TextChoice texts) =>
        texts.IsNone ? "--no-texts leaves them out"
        : texts.Folder is { } folder ? $"'{folder}' holds no file"
        : target.IsProject ? $"'{target.FilePath}' names none that is here; add <FactText Include=\"texts/**/*.txt\" /> to it, or name the folder of the texts with --texts"
        : $"'{target.FilePath}' is an assembly, which does not say where its texts are; name their folder with --texts";
}
