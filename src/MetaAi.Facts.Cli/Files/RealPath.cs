namespace MetaAi.Facts.Cli.Files;

/// <summary>Where a path leads after every link of it is followed.</summary>
/// <param name="Path">The full path; null where a link leads nowhere, or in a circle.</param>
internal readonly record struct RealPath(string? Path)
{
    private const int MostLinks = 40;

    /// <summary>Follows the links of a path: of the file or folder itself, and of each folder above it.</summary>
    public static RealPath Of(FileSystemInfo entry) => new(Follow(entry.FullName, MostLinks));

    /// <summary>Whether the path leads to something below a folder.</summary>
    public bool IsBelow(RealPath folder) =>
        Path is not null && folder.Path is { } root && Path.StartsWith(root.EndsWith(System.IO.Path.DirectorySeparatorChar) ? root : root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? Follow(string path, int left)
    {
        var real = System.IO.Path.GetPathRoot(path)!;
        var parts = path[real.Length..].Split([System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            real = System.IO.Path.Combine(real, parts[i]);
            if (new FileInfo(real).LinkTarget is { } target)
            {
                if (left == 0)
                {
                    return null;
                }

                var full = System.IO.Path.GetFullPath(target, System.IO.Path.GetDirectoryName(real)!);
                return Follow(System.IO.Path.Combine([full, .. parts[(i + 1)..]]), left - 1);
            }
        }

        return real;
    }
}
