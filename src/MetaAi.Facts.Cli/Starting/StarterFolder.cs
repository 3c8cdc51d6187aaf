using MetaAi.Facts.Cli.Files;

namespace MetaAi.Facts.Cli.Starting;

/// <summary>Writes the files of a project that is started: all of them or none, since half a project would stand in the way of the next try.</summary>
internal static class StarterFolder
{
    /// <summary>Writes the files.</summary>
    /// <exception cref="IOException">One of them cannot be written; the message names what was written before and cannot be removed.</exception>
    public static void Write(IEnumerable<StarterFile> files, string folder)
    {
        List<string> written = [];
        try
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                WholeFile.Create(path, file.Bytes);
                written.Add(path);
            }
        }
        catch (Exception cause) when (ToolNet.Holds(cause))
        {
            var left = written.Where(path => !TryDelete(path)).ToArray();
            if (left.Length == 0)
            {
                throw;
            }

            throw new IOException($"{cause.Message}; remove what was written before, which could not be removed: {string.Join(", ", left.Select(path => $"'{path}'"))}", cause);
        }
    }

    private static bool TryDelete(string path)
    {
        try
        {
            File.Delete(path);
            return true;
        }
        catch (Exception exception) when (ToolNet.Holds(exception))
        {
            return false;
        }
    }
}
