using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Tags and entities of HTML and XML, which are no words: what stands after them is beside the figure all the same.</summary>
internal static class Markup
{
    private const int LongestTag = 200;
    private const int LongestEntity = 10;

    // A tag that ends a cell, a line or a paragraph.
    private static readonly string[] Blocks =
    [
        "td", "th", "tr", "table", "tbody", "thead", "p", "br", "div", "li", "ul", "ol", "dl", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "section",
        "article", "header", "footer", "blockquote", "pre", "option", "title", "caption",
    ];

    // Those that are white space or quotation marks; every other one may stand for a sign, a hedge or a digit.
    private static readonly string[] Spaces =
    [
        "nbsp", "ensp", "emsp", "thinsp", "zwj", "zwnj", "shy", "quot", "laquo", "raquo", "ldquo", "rdquo", "lsquo", "rsquo", "apos", "#160", "#xa0", "#8239",
        "#x202f", "#8201", "#39", "#x27", "#34", "#8217", "#x2019", "#8220", "#8221", "#171", "#187",
    ];

    private static readonly string[] Signs =
    [
        "lt", "gt", "le", "ge", "leq", "geq", "minus", "plusmn", "pm", "asymp", "ap", "approx", "sim", "#60", "#x3c", "#62", "#x3e", "#177", "#xb1", "#8722", "#x2212", "#8776", "#x2248", "#8804",
        "#x2264", "#8805", "#x2265",
    ];

    /// <summary>The position after a tag that starts at a position, and whether it parts what stands on its sides; the same position where none does.</summary>
    public static int EndOfTag(ReadingScope scope, int position, out bool isBlock)
    {
        isBlock = false;
        var name = scope.At(position + 1) == '/' ? position + 2 : position + 1;
        if (scope.At(position) != '<' || !char.IsLetter(scope.At(name)))
        {
            return position;
        }

        for (var i = name; i - position < LongestTag && scope.At(i) is not ('\0' or '<'); i++)
        {
            if (scope.At(i) == '>')
            {
                isBlock = IsName(Blocks, NameAt(scope, name));
                return i + 1;
            }
        }

        return position;
    }

    /// <summary>Whether an angle ends a tag.</summary>
    public static bool EndsTag(ReadingScope scope, int angle) => scope.At(angle) == '>' && StartOfTag(scope, angle) is >= 0;

    /// <summary>Where the tag starts that an angle ends; -1 where it ends none.</summary>
    public static int StartOfTag(ReadingScope scope, int angle)
    {
        for (var i = angle - 1; i >= 0 && angle - i < LongestTag && scope.At(i) != '>'; i--)
        {
            if (scope.At(i) == '<')
            {
                return EndOfTag(scope, i, out _) == angle + 1 ? i : -1;
            }
        }

        return -1;
    }

    /// <summary>The position after an entity that starts at a position, and whether it is white space or a quotation mark; the same position where none does.</summary>
    public static int EndOfEntity(ReadingScope scope, int position, out bool isSpace)
    {
        isSpace = false;
        if (scope.At(position) != '&')
        {
            return position;
        }

        for (var i = position + 1; i - position <= LongestEntity; i++)
        {
            if (scope.At(i) == ';' && i > position + 2)
            {
                isSpace = IsName(Spaces, scope.Lower.Slice(position + 1, i - position - 1));
                return i + 1;
            }

            if (!char.IsLetterOrDigit(scope.At(i)) && scope.At(i) != '#')
            {
                return position;
            }
        }

        return position;
    }

    /// <summary>Whether the name of an entity is that of a sign or a bound.</summary>
    public static bool IsSign(ReadingScope scope, int start, int end) => IsName(Signs, scope.Lower.Slice(start, end - start));

    private static ReadOnlySpan<char> NameAt(ReadingScope scope, int start)
    {
        var end = start;
        while (char.IsLetterOrDigit(scope.At(end)))
        {
            end++;
        }

        return scope.Lower.Slice(start, end - start);
    }

    private static bool IsName(string[] names, ReadOnlySpan<char> name)
    {
        foreach (var known in names)
        {
            if (name.SequenceEqual(known.AsSpan()))
            {
                return true;
            }
        }

        return false;
    }
}
