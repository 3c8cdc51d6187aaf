using System.Security;

namespace MetaAi.Facts.Cli.Files;

/// <summary>The texts that a build gets in place of those that its project names, as a file of items that the package's targets import.</summary>
internal sealed class ReplacedTexts : IDisposable
{
    private readonly string? list;

    private ReplacedTexts(IReadOnlyList<string> properties, string? list)
    {
        Properties = properties;
        this.list = list;
    }

    /// <summary>What a build of the project is told.</summary>
    public IReadOnlyList<string> Properties { get; }

    /// <summary>Writes the list for a project.</summary>
    /// <param name="project">The project file. A project that this one references keeps its texts.</param>
    /// <param name="texts">The choice.</param>
    /// <param name="files">The files of its folder; null where it has none.</param>
    /// <param name="unreadable">Takes those that no build can be given.</param>
    public static ReplacedTexts For(string project, TextChoice texts, IReadOnlyList<string>? files, ICollection<UnreadableText> unreadable)
    {
        if (texts == TextChoice.Own)
        {
            return new([], null);
        }

        var replaced = $"-p:FactTextsReplacedIn={BuildText.Escaped(Path.GetFullPath(project))}";
        if (files is null)
        {
            return new([replaced], null);
        }

        var list = Path.Combine(Path.GetTempPath(), $"facts-{Guid.NewGuid():N}.props");
        var items = files.Where(file => IsBuildable(file, texts.Folder!, unreadable)).Select(file => $"    <FactText Include=\"{SecurityElement.Escape(BuildText.Escaped(Path.GetFullPath(file)))}\" />\n");
        File.WriteAllText(list, $"<Project>\n  <ItemGroup>\n{string.Concat(items)}  </ItemGroup>\n</Project>\n");
        return new([replaced, $"-p:FactTextsReplacedBy={BuildText.Escaped(list)}"], list);
    }

    private static bool IsBuildable(string file, string folder, ICollection<UnreadableText> unreadable)
    {
        if (BuildText.Obstacle(Path.GetRelativePath(folder, file)) is { } obstacle)
        {
            unreadable.Add(new(file, $"a build finds no file with {obstacle} in its path"));
            return false;
        }

        try
        {
            return TextFolder.IsText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is read again with the others, and what is wrong with it is said then.
            return false;
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (list is not null)
        {
            File.Delete(list);
        }
    }
}
