namespace MetaAi.Facts.Cli.Commands;

/// <summary>Says of a path that no file is there.</summary>
internal static class MissingFile
{
    /// <summary>Why it is no file.</summary>
    public static string Named(string path) => Directory.Exists(path) ? $"'{path}' is a folder" : $"there is no file '{path}'";
}
