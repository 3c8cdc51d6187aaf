namespace MetaAi.Facts.Cli.Files;

/// <summary>Goes through a folder, each folder once: first through all that lies below it, then through what links lead to from there.</summary>
/// <param name="unreadable">Takes what is no file, or cannot be looked into.</param>
internal sealed class FolderWalk(ICollection<UnreadableText> unreadable)
{
    private readonly List<string> files = [];
    private readonly Queue<string> links = [];
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);
    private readonly List<FileStamp> folders = [];

    public IReadOnlyList<string> Files => files;

    /// <summary>The folders that were gone through, as they were before: each changes when something is put into it or taken out.</summary>
    public IReadOnlyList<FileStamp> Folders => folders;

    /// <summary>Goes through a folder.</summary>
    /// <exception cref="IOException">It cannot be read; one below it that cannot is taken as unreadable.</exception>
    public void Begin(string folder)
    {
        Enter(folder);

        // Afterwards, so that what lies below the folder has its own path and not that of a link to it.
        while (links.TryDequeue(out var link))
        {
            TryEnter(link);
        }
    }

    private void Enter(string folder)
    {
        var real = RealPath.Of(new DirectoryInfo(folder)).Path ?? folder;
        _ = entered.Add(real);
        folders.Add(FileStamp.OfFolder(real));
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            switch (UnixFiles.KindOf(entry))
            {
                case FileKind.Regular:
                    files.Add(entry);
                    break;
                case FileKind.Folder when Path.GetFileName(entry) is "bin" or "obj" or ['.', ..]:
                    break;
                case FileKind.Folder when new DirectoryInfo(entry).LinkTarget is not null:
                    links.Enqueue(entry);
                    break;
                case FileKind.Folder:
                    TryEnter(entry);
                    break;
                case FileKind.Missing:
                    unreadable.Add(new(entry, new FileInfo(entry).LinkTarget is null ? "it cannot be opened" : "this is a link that leads to nothing"));
                    break;
                default:
                    unreadable.Add(UnreadableText.Of(entry)!);
                    break;
            }
        }
    }

    private void TryEnter(string folder)
    {
        if (WhyNotEntered(folder) is { } why)
        {
            unreadable.Add(new(folder, why));
            return;
        }

        try
        {
            Enter(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(UnreadableText.Refused(folder, exception));
        }
    }

    private string? WhyNotEntered(string folder)
    {
        var real = RealPath.Of(new DirectoryInfo(folder));
        var above = RealPath.Of(new DirectoryInfo(Path.GetDirectoryName(Path.GetFullPath(folder))!));
        return real.Path is null || above == real || above.IsBelow(real) ? "this is a link to a folder that it stands in"
            : !entered.Contains(real.Path) ? null
            : new DirectoryInfo(folder).LinkTarget is null ? "a link that was followed before leads to this folder"
            : "this is a link to a folder that is looked into without it";
    }
}
