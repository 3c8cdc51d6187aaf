using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>Finds what has become of a text that a source names and that is not here: it may be here under another name.</summary>
public static class RenamedText
{
    /// <summary>What to say of a source's text, or null where it is here or nothing looks like it.</summary>
    /// <param name="name">The name that the source gives.</param>
    /// <param name="declared">The names that all sources give: a text that one of them means is that one's.</param>
    /// <param name="texts">The texts that are here.</param>
    /// <param name="facts">The lock; <see cref="FactLock.Empty"/> where there is none.</param>
    public static FactMessage? Check(string name, IReadOnlyCollection<string> declared, IReadOnlyCollection<FactText> texts, FactLock facts)
    {
        if (name.Length == 0 || texts.Any(text => text.Answers(name)))
        {
            return null;
        }

        var free = texts.Where(text => !declared.Any(text.Answers)).OrderBy(text => text.Name, StringComparer.Ordinal);

        // A text that the lock knows may be absent, whatever is here beside it; that it is here needs more than a name that is like its own.
        if (facts.Find(name) is { } locked)
        {
            return free.FirstOrDefault(text => text.Hash == locked.Hash) is { } same
                ? Message(same, "is the text that facts.lock knows by that name")
                : null;
        }

        var file = FileName(name);
        return free.FirstOrDefault(text => NearSpelling.Pairs([file, FileName(text.Name)]).Count > 0) is { } near
            ? Message(near, "is called almost like it")
            : null;

        FactMessage Message(FactText text, string why) => new(FactRules.TextRenamed, name, FileName(text.Name), why);
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
