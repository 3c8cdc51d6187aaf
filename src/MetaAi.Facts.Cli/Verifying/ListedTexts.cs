using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>What is below a folder of texts, as it was listed once. What leads out of the folder over a link is none of its texts.</summary>
internal sealed class ListedTexts
{
    private readonly ILookup<string, string> filesByName;
    private readonly IReadOnlyList<FileStamp> folders;
    private readonly RealPath root;

    private ListedTexts(RealPath root, IReadOnlyList<string> files, IReadOnlyList<UnreadableText> unreadable, IReadOnlyList<FileStamp> folders)
    {
        (this.root, Files, Unreadable, this.folders) = (root, files, unreadable, folders);
        filesByName = Files.ToLookup(TextName.FileOf, StringComparer.Ordinal);
    }

    /// <summary>The files, in ordinal order of their paths.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>What is there and is no text.</summary>
    public IReadOnlyList<UnreadableText> Unreadable { get; }

    /// <summary>The names of the files, without their folders.</summary>
    public IEnumerable<string> Names => filesByName.Select(file => file.Key);

    /// <summary>Lists a folder.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static ListedTexts Of(string folder)
    {
        List<UnreadableText> unreadable = [];
        var root = RealPath.Of(new DirectoryInfo(folder));
        var walk = new FolderWalk(unreadable);
        walk.Begin(folder);
        var files = walk.Files.ToLookup(file => RealPath.Of(new FileInfo(file)).IsBelow(root));
        unreadable.AddRange(files[false].Select(file => new UnreadableText(file, "this is a link that leads out of the folder")));
        return new(root, [.. files[true].Order(StringComparer.Ordinal)], unreadable, walk.Folders);
    }

    /// <summary>Whether nothing was put into the folder or taken out since.</summary>
    public bool IsStill(string folder) =>
        RealPath.Of(new DirectoryInfo(folder)) == root && folders.All(listed => listed.IsStill(FileStamp.OfFolder(listed.Path)));

    /// <summary>The files that a name means.</summary>
    public IReadOnlyList<string> Answering(string name) => [.. filesByName[TextName.FileOf(name)].Where(file => TextName.Answers(file, name))];

    /// <summary>What a name means that is no text: not what leads to nothing or out of the folder, of which nothing is said.</summary>
    public UnreadableText? UnreadableOf(string name) => Unreadable.FirstOrDefault(
        text => TextName.Answers(text.Path, name) && RealPath.Of(new FileInfo(text.Path)).IsBelow(root) && UnixFiles.KindOf(text.Path) != FileKind.Missing);

    /// <summary>Where a file leads now; null where that is out of the folder.</summary>
    public string? Follow(string file) => RealPath.Of(new FileInfo(file)) is var real && real.IsBelow(root) ? real.Path : null;
}
