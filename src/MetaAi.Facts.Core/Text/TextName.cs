namespace MetaAi.Facts.Text;

/// <summary>The names of texts, as files have them and as sources give them.</summary>
public static class TextName
{
    /// <summary>Whether a name means the text of a path.</summary>
    /// <param name="path">The path.</param>
    /// <param name="name">A file name, or the end of a path from a separator on; case matters, and either slash will do.</param>
    public static bool Answers(string path, string name)
    {
        var (known, wanted) = (WithSlashes(path), WithSlashes(name));
        return wanted.Length > 0 && known.EndsWith(wanted, StringComparison.Ordinal)
            && (known.Length == wanted.Length || known[known.Length - wanted.Length - 1] == '/');
    }

    /// <summary>The last part of a name or path: of two that mean one text it is the same.</summary>
    /// <param name="name">A name or path, with slashes or backslashes.</param>
    public static string FileOf(string name) => name.Substring(name.LastIndexOfAny(['/', '\\']) + 1);

    internal static string WithSlashes(string path) => path.Replace('\\', '/');
}
