namespace MetaAi.Facts.Cli.Files;

/// <summary>Goes through a folder and the folders below it, in ordinal order.</summary>
/// <param name="unreadable">Takes what is no file, or cannot be looked into.</param>
internal sealed class FolderWalk(ICollection<UnreadableText> unreadable)
{
    private readonly List<string> files = [];
    private readonly Stack<string> entered = [];
    private readonly HashSet<string> followed = new(StringComparer.Ordinal);
    private readonly List<FileStamp> folders = [];

    public IReadOnlyList<string> Files => files;

    /// <summary>The folders that were gone through, as they were before: each changes when something is put into it or taken out.</summary>
    public IReadOnlyList<FileStamp> Folders => folders;

    /// <summary>Goes through a folder.</summary>
    /// <exception cref="IOException">It cannot be read; one below it that cannot is taken as unreadable.</exception>
    public void Enter(string folder)
    {
        entered.Push(RealPath.Of(new DirectoryInfo(folder)).Path ?? folder);
        folders.Add(FileStamp.OfFolder(entered.Peek()));
        foreach (var entry in Directory.EnumerateFileSystemEntries(folder).Order(StringComparer.Ordinal))
        {
            switch (UnixFiles.KindOf(entry))
            {
                case FileKind.Regular:
                    files.Add(entry);
                    break;
                case FileKind.Folder when Path.GetFileName(entry) is "bin" or "obj" or ['.', ..]:
                    break;
                case FileKind.Folder when WhyNotFollowed(entry) is { } why:
                    unreadable.Add(new(entry, why));
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

        entered.Pop();
    }

    private void TryEnter(string folder)
    {
        var depth = entered.Count;
        try
        {
            Enter(folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            unreadable.Add(UnreadableText.Refused(folder, exception));
            while (entered.Count > depth)
            {
                entered.Pop();
            }
        }
    }

    private string? WhyNotFollowed(string folder)
    {
        if (new DirectoryInfo(folder).LinkTarget is null)
        {
            return null;
        }

        var real = RealPath.Of(new DirectoryInfo(folder)).Path;
        return real is null || entered.Contains(real, StringComparer.Ordinal) ? "this is a link to a folder that it stands in"
            : followed.Add(real) ? null
            : "this is a link to a folder that another link leads to";
    }
}
