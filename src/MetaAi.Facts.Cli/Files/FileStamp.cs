namespace MetaAi.Facts.Cli.Files;

/// <summary>How a file or a folder was when it was looked at, to see later whether it still is. Equal by value.</summary>
/// <param name="Path">Its path, without links.</param>
/// <param name="Length">How many bytes a file has; 0 for a folder.</param>
/// <param name="Written">When it was last written.</param>
/// <param name="IsSettled">Whether a change after the look shows in the time: clocks of disks tick as slowly as every two seconds.</param>
internal readonly record struct FileStamp(string Path, long Length, DateTime Written, bool IsSettled)
{
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    /// <summary>Looks at a file. One that is not there has the length -1.</summary>
    public static FileStamp OfFile(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? Of(path, file.Length, file.LastWriteTimeUtc) : Of(path, -1, default);
    }

    /// <summary>Looks at a folder.</summary>
    public static FileStamp OfFolder(string path) => Of(path, 0, Directory.GetLastWriteTimeUtc(path));

    /// <summary>Whether nothing can have changed between this look and another one.</summary>
    public bool IsStill(in FileStamp now) => IsSettled && Length == now.Length && Written == now.Written && Path == now.Path;

    private static FileStamp Of(string path, long length, DateTime written) => new(path, length, written, (DateTime.UtcNow - written).Duration() > Tick);
}
