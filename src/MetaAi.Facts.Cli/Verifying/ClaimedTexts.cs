using MetaAi.Facts.Cli.Commands;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>
/// The texts of a folder, by the names that claims give: a file name, or the end of a path. A text is read when it is first asked for, and kept with what is
/// judged of it. No name reaches a file outside the folder, also not over a link.
/// </summary>
internal sealed class ClaimedTexts
{
    // Texts and what is judged of them; when it is full, all of it is read again where it is asked for.
    private const long MostCharacters = 1L << 26;
    private const int MostListed = 5;

    private readonly ILookup<string, string> filesByName;
    private readonly string folder;
    private readonly Dictionary<string, ClaimedText> known = new(StringComparer.Ordinal);
    private long characters;

    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public ClaimedTexts(string folder)
    {
        this.folder = folder;
        var root = RealPath.Of(new DirectoryInfo(folder));
        Files = [.. TextFolder.FilesBelow(folder).Where(file => RealPath.Of(new FileInfo(file)).IsBelow(root)).Order(StringComparer.Ordinal)];
        filesByName = Files.ToLookup(TextName.FileOf, StringComparer.Ordinal);
    }

    /// <summary>The files of the folder, in ordinal order of their paths.</summary>
    public IReadOnlyList<string> Files { get; }

    /// <summary>The name of a file within the folder.</summary>
    public string NameOf(string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    /// <summary>The text that a name means, or why there is none.</summary>
    /// <param name="name">The name, as a claim gives it.</param>
    public ClaimedText Find(string name)
    {
        if (known.TryGetValue(name, out var found))
        {
            return found;
        }

        found = Read(name);
        var length = name.Length + found.Length;
        if (characters + length > MostCharacters)
        {
            known.Clear();
            characters = 0;
        }

        known.Add(name, found);
        characters += length;
        return found;
    }

    private ClaimedText Read(string name)
    {
        string[] answering = [.. filesByName[TextName.FileOf(name)].Where(file => TextName.Answers(file, name))];
        return answering switch
        {
            [] => new(Verdict.Absent, new(FactRules.InvalidArgument, "source", Excerpt.Of(name), $"the name of a text in the folder{Near(name)}")),
            [var file] => Decode(file, name),
            _ => new(Verdict.Ambiguous, new(FactRules.TextAmbiguous, name, string.Join(", ", answering.Take(MostListed).Select(NameOf)))),
        };
    }

    private static ClaimedText Decode(string file, string name)
    {
        try
        {
            return new(new FactText(name, TextFiles.Decode(file)));
        }
        catch (UndecodableTextException damage)
        {
            return new(Verdict.Unreadable, TextFiles.DamageOf(name, damage));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return new(Verdict.Unreadable, new(FactRules.InvalidArgument, "source", Excerpt.Of(name), $"a text that can be opened ({failure.GetType().Name})"));
        }
    }

    private string Near(string name)
    {
        var names = filesByName.Select(file => file.Key).ToArray();
        return DidYouMean.After(TextName.FileOf(name), names) is { Length: > 0 } meant ? meant
            : names.Length == 0 ? ", which holds none"
            : $": it holds {string.Join(", ", names.Order(StringComparer.Ordinal).Take(MostListed).Select(Excerpt.Of))}{(names.Length > MostListed ? $" and {Counted.Of(names.Length - MostListed, "other")}" : "")}";
    }
}
