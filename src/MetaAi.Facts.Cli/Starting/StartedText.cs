using MetaAi.Facts.Cli.Files;

namespace MetaAi.Facts.Cli.Starting;

/// <summary>The text that a started project quotes.</summary>
/// <param name="Path">Its path from the project's folder, with forward slashes.</param>
/// <param name="Bytes">What to write there; null where it is there already.</param>
/// <param name="Items">What the project names its texts by: a path or a pattern.</param>
internal sealed record StartedText(string Path, byte[]? Bytes, string Items)
{
    private const string Folder = "texts";

    /// <summary>The text of the example.</summary>
    public static StartedText Example(string name, string content) =>
        new($"{Folder}/{name}", System.Text.Encoding.UTF8.GetBytes(content), $"{Folder}/**/*.txt");

    /// <summary>Why a build would not find a text of the user's under its name, and what to do; null where it would.</summary>
    public static string? Obstacle(string file, string folder)
    {
        var path = BelowFolder(file, folder) ?? System.IO.Path.GetFileName(file);
        return BuildText.Obstacle(path) is { } obstacle
            ? $"a build finds no file with {obstacle} in its path: rename '{path}', to "
                + $"'{string.Concat(path.Select(each => BuildText.IsUnbuildable(each) ? '_' : each))}' for example"
            : null;
    }

    /// <summary>A text of the user's: where it is when that is below the project's folder, else a copy of it.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static StartedText Of(string file, string folder)
    {
        if (BelowFolder(file, folder) is { } relative)
        {
            return new(relative, null, BuildText.Escaped(relative));
        }

        var name = System.IO.Path.GetFileName(file);
        return new($"{Folder}/{name}", File.ReadAllBytes(file), $"{Folder}/**/*{BuildText.Escaped(System.IO.Path.GetExtension(name))}");
    }

    private static string? BelowFolder(string file, string folder)
    {
        var relative = System.IO.Path.GetRelativePath(folder, System.IO.Path.GetFullPath(file)).Replace(System.IO.Path.DirectorySeparatorChar, '/');
        return relative.StartsWith("../", StringComparison.Ordinal) || System.IO.Path.IsPathRooted(relative) ? null : relative;
    }
}
