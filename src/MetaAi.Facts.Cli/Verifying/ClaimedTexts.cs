using MetaAi.Facts.Cli.Commands;
using MetaAi.Facts.Cli.Files;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>
/// The texts of a folder, by the names that claims give: a file name, or the end of a path. A text is read when it is first asked for, kept with what is judged of it, and
/// read again after it was changed. No name reaches a file outside the folder, also not over a link.
/// </summary>
internal sealed class ClaimedTexts
{
    // Texts and what is judged of them; when it is full, all of it is read again where it is asked for.
    private const long MostCharacters = 1L << 26;
    private const int MostListed = 5;

    // What is kept beside the characters of a text and of its name.
    private const int Overhead = 1024;

    private readonly string folder;
    private readonly Dictionary<string, (FileStamp Stamp, ClaimedText Text)> known = new(StringComparer.Ordinal);
    private ListedTexts listed;
    private long characters;

    /// <param name="folder">The folder.</param>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    public ClaimedTexts(string folder)
    {
        this.folder = folder;
        listed = ListedTexts.Of(folder);
    }

    /// <summary>The names of the texts within the folder, in ordinal order of their paths.</summary>
    public IReadOnlyList<string> Names => [.. Listed.Files.Select(NameOf)];

    /// <summary>What is below the folder and is no text.</summary>
    public IReadOnlyList<UnreadableText> Unreadable => listed.Unreadable;

    private ListedTexts Listed => listed.IsStill(folder) ? listed : listed = ListedTexts.Of(folder);

    /// <summary>The text that a name means as it is now, or why there is none.</summary>
    /// <param name="name">The name, as a claim gives it.</param>
    public ClaimedText Find(string name)
    {
        try
        {
            return Listed.Answering(name) switch
            {
                [] => listed.UnreadableOf(name) is { } none ? Unread(name, none) : Absent(name),
                [var file] => listed.Follow(file) is { } real ? Kept(real, name) : Absent(name),
                var several => new(Verdict.Ambiguous, new(FactRules.TextAmbiguous, name, string.Join(", ", several.Take(MostListed).Select(NameOf)))),
            };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return Unread(name, UnreadableText.Refused(name, failure));
        }
    }

    private string NameOf(string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');

    // The file that was followed is the one that is opened: a link may lead elsewhere by now.
    private ClaimedText Kept(string file, string name)
    {
        var stamp = FileStamp.OfFile(file);
        if (known.TryGetValue(name, out var kept))
        {
            if (kept.Stamp.IsStill(stamp))
            {
                return kept.Text;
            }

            known.Remove(name);
            characters -= Weight(name, kept.Text);
        }

        if (UnreadableText.Of(file) is { } none)
        {
            return Unread(name, none);
        }

        var text = Decode(file, name);
        if (characters + Weight(name, text) > MostCharacters)
        {
            known.Clear();
            characters = 0;
        }

        known.Add(name, (stamp, text));
        characters += Weight(name, text);
        return text;
    }

    private static long Weight(string name, ClaimedText text) => (long)name.Length + text.Length + Overhead;

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
    }

    private static ClaimedText Unread(string name, UnreadableText none) => new(Verdict.Unreadable, new(FactRules.TextUnreadable, Excerpt.Of(name), none.Problem));

    private ClaimedText Absent(string name) => new(Verdict.Absent, new(FactRules.InvalidArgument, "source", Excerpt.Of(name), $"the name of a text in the folder{Near(name)}"));

    private string Near(string name)
    {
        string[] names = [.. listed.Names];
        return DidYouMean.After(TextName.FileOf(name), names) is { Length: > 0 } meant ? meant
            : names.Length == 0 ? ", which holds none"
            : $": it holds {string.Join(", ", names.Order(StringComparer.Ordinal).Take(MostListed).Select(Excerpt.Of))}{(names.Length > MostListed ? $" and {Counted.Of(names.Length - MostListed, "other")}" : "")}";
    }
}
