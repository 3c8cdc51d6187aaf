namespace MetaAi.Facts.Cli.Files;

/// <summary>A lock that cannot be read and that a new one is about to replace. It stays beside the new one, since somebody may want what it says.</summary>
internal static class DamagedLock
{
    /// <summary>Keeps the lock at a path under a name that no file has, if it is there and cannot be read.</summary>
    /// <returns>Where it is kept; null where there was nothing to keep.</returns>
    /// <exception cref="IOException">It cannot be kept.</exception>
    public static string? Keep(string path)
    {
        if (UnixFiles.KindOf(path) != FileKind.Regular || LockFile.CanBeRead(path))
        {
            return null;
        }

        var content = File.ReadAllBytes(path);
        for (var number = 1; ; number++)
        {
            var kept = $"{path}.damaged{(number == 1 ? "" : $"-{number}")}";
            if (!Path.Exists(kept))
            {
                WholeFile.Create(kept, content);
                return kept;
            }

            if (UnixFiles.KindOf(kept) == FileKind.Regular && File.ReadAllBytes(kept).AsSpan().SequenceEqual(content))
            {
                return kept;
            }
        }
    }
}
