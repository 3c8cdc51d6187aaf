namespace MetaAi.Facts.Cli.Files;

/// <summary>A folder in which texts are looked for by the names that sources give them. What a build writes is passed over: <c>bin</c>, <c>obj</c>, and hidden folders.</summary>
internal static class TextFolder
{
    private const string UsualEnding = ".txt";

    /// <summary>Every file below a folder, whatever its ending. Links to other folders are followed, each folder once.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="unreadable">Takes what is below it and is no file, or cannot be looked into, in ordinal order.</param>
    /// <returns>The files, in ordinal order.</returns>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public static IReadOnlyList<string> FilesBelow(string folder, ICollection<UnreadableText>? unreadable = null)
    {
        List<UnreadableText> passedOver = [];
        var walk = new FolderWalk(passedOver);
        walk.Begin(folder);
        foreach (var entry in passedOver.OrderBy(entry => entry.Path, StringComparer.Ordinal))
        {
            unreadable?.Add(entry);
        }

        return [.. walk.Files.Order(StringComparer.Ordinal)];
    }

    /// <summary>The files that can be texts of these names: those that they mean, and others of the same endings, since a text may have been renamed.</summary>
    public static IReadOnlyList<string> Candidates(IReadOnlyList<string> files, IReadOnlyList<string> names)
    {
        var endings = names.Select(Path.GetExtension).Append(UsualEnding).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. files.Where(file => endings.Contains(Path.GetExtension(file)) || TextFiles.Answers(file, names))];
    }

    /// <summary>Whether a compiler takes a file for a text; it stops at one that has two zero bytes side by side.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static bool IsText(string file)
    {
        using var stream = File.OpenRead(file);
        var buffer = new byte[1 << 16];
        byte last = 1;
        while (stream.Read(buffer) is > 0 and var count)
        {
            var piece = buffer.AsSpan(0, count);
            if ((last == 0 && piece[0] == 0) || piece.IndexOf((ReadOnlySpan<byte>)[0, 0]) >= 0)
            {
                return false;
            }

            last = piece[^1];
        }

        return true;
    }
}
