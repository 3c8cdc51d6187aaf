namespace MetaAi.Facts.Cli.Files;

/// <summary>Where a path leads after every link of it is followed.</summary>
/// <param name="Path">The full path; null where links lead in a circle.</param>
internal readonly record struct RealPath(string? Path)
{
    private const int MostLinks = 40;

    private static readonly char[] Separators = [System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar];

    /// <summary>Follows the links of a path: of the file or folder itself, and of each folder above it.</summary>
    public static RealPath Of(FileSystemInfo entry) => new(Follow(entry.FullName));

    /// <summary>Whether the path leads to something below a folder.</summary>
    public bool IsBelow(RealPath folder) =>
        Path is not null && folder.Path is { } root && Path.StartsWith(root.EndsWith(System.IO.Path.DirectorySeparatorChar) ? root : root + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);

    // As the system does it: a '..' leaves the folder that the words before it lead to. In "d/../a.txt", 'd' may be a link to a folder far away.
    private static string? Follow(string path)
    {
        var real = System.IO.Path.GetPathRoot(path)!;
        var left = new Stack<string>();
        Push(path.AsSpan(real.Length));
        for (var links = 0; left.TryPop(out var part);)
        {
            if (part is "." or "..")
            {
                real = part == "." ? real : System.IO.Path.GetDirectoryName(real) ?? real;
                continue;
            }

            var next = System.IO.Path.Join(real, part);
            if (new FileInfo(next).LinkTarget is not { } target)
            {
                real = next;
                continue;
            }

            if (++links > MostLinks)
            {
                return null;
            }

            var root = System.IO.Path.GetPathRoot(target) ?? "";
            real = root.Length == 0 ? real : System.IO.Path.GetFullPath(root, real);
            Push(target.AsSpan(root.Length));
        }

        return real;

        void Push(ReadOnlySpan<char> parts)
        {
            foreach (var part in parts.ToString().Split(Separators, StringSplitOptions.RemoveEmptyEntries).Reverse())
            {
                left.Push(part);
            }
        }
    }
}
