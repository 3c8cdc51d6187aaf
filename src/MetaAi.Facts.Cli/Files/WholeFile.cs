namespace MetaAi.Facts.Cli.Files;

/// <summary>
/// Writes a file whole or not at all: beside its place under a name of its own, then flushed to disk, then renamed. Whatever happens on the way (a full
/// disk, an interrupt, a kill, a second writer), what stands in its place is all of the old file or all of a new one.
/// </summary>
internal static class WholeFile
{
    private const int MostTries = 16;

    /// <summary>Writes a file in place of the one that is there, whose permissions and owner it gets; through links to the file that they lead to.</summary>
    /// <exception cref="IOException">It cannot be written, and what was there is there still.</exception>
    /// <exception cref="UnauthorizedAccessException">The file that is there may not be written, or is a folder.</exception>
    public static void Write(string path, byte[] content)
    {
        var target = Path.GetFullPath(new FileInfo(path).LinkTarget is null ? path : File.ResolveLinkTarget(path, returnFinalTarget: true)!.FullName);
        switch (UnixFiles.KindOf(target))
        {
            case FileKind.Regular:
                // A file that may not be written is not replaced either.
                File.Open(target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete).Dispose();
                goto case FileKind.Missing;
            case FileKind.Missing:
                Leftovers.Remove(target);
                Put(target, content, overwrite: true);
                break;
            default:
                // A pipe or a device is written to, and nothing is put in its place; a folder refuses.
                using (var stream = File.OpenWrite(target))
                {
                    stream.Write(content);
                }

                break;
        }
    }

    /// <summary>Writes a new file.</summary>
    /// <exception cref="IOException">Something is there, or it cannot be written.</exception>
    public static void Create(string path, byte[] content) => Put(Path.GetFullPath(path), content, overwrite: false);

    private static void Put(string target, byte[] content, bool overwrite)
    {
        using var held = new HeldSignals();
        try
        {
            for (var tries = 1; !TryPut(target, content, overwrite, isLast: tries == MostTries); tries++)
            {
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"'{target}' was not written{(Path.Exists(target) ? ", and is as it was" : "")}: {exception.Message}", exception);
        }

        UnixFiles.Flush(Path.GetDirectoryName(target)!);
    }

    // False where another writer took what this one had begun for a leftover: it looked before this one could lock it.
    private static bool TryPut(string target, byte[] content, bool overwrite, bool isLast)
    {
        var beside = Leftovers.NewName(target);
        FileStream stream;
        try
        {
            // Open, and so locked against whoever removes leftovers, until the file has its name.
            stream = new(beside, FileMode.CreateNew, FileAccess.Write, FileShare.Delete, bufferSize: 0);
        }
        catch (IOException exception) when (!isLast && exception is not DirectoryNotFoundException)
        {
            return false;
        }

        using (stream)
        {
            return TryPut(stream, beside, target, content, overwrite, isLast);
        }
    }

    private static bool TryPut(FileStream stream, string beside, string target, byte[] content, bool overwrite, bool isLast)
    {
        try
        {
            if (overwrite && File.Exists(target))
            {
                TakeAfter(target, beside);
            }

            stream.Write(content);
            stream.Flush(flushToDisk: true);
            File.Move(beside, target, overwrite);
            return true;
        }
        catch (FileNotFoundException) when (!isLast)
        {
            return false;
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static void TakeAfter(string target, string beside)
    {
        if (!OperatingSystem.IsWindows())
        {
            UnixFiles.GiveTo(beside, target);
            File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
        }
    }
}
