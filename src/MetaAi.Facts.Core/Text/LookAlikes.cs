using System.Globalization;

namespace MetaAi.Facts.Text;

/// <summary>
/// Names the characters in which words differ that look the same to a reader: a Cyrillic letter among Latin ones, a full-width digit. Without the name nobody
/// could see why the one is not the other.
/// </summary>
internal static class LookAlikes
{
    // The blocks of the Unicode Standard whose characters are met most among Latin ones.
    private static readonly (char First, char Last, string Name)[] Blocks =
    [
        ('\u0250', '\u02AF', "IPA"),
        ('\u0370', '\u03FF', "Greek"),
        ('\u0400', '\u052F', "Cyrillic"),
        ('\u0530', '\u058F', "Armenian"),
        ('\u0590', '\u05FF', "Hebrew"),
        ('\u0600', '\u06FF', "Arabic"),
        ('\u13A0', '\u13FF', "Cherokee"),
        ('\uFF00', '\uFFEF', "full-width"),
    ];

    /// <summary>What of the words is not what it seems: "'і' is U+0456 (Cyrillic)"; the empty text where they differ visibly, or not at all.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="words">The words of the text.</param>
    public static string Of(string quote, string words)
    {
        var (wanted, there) = (TextFolding.FoldWords(quote), TextFolding.FoldWords(words));
        if (wanted.Length != there.Length)
        {
            return "";
        }

        var named = new List<string>();
        for (var i = 0; i < there.Length; i++)
        {
            if (wanted[i] == there[i])
            {
                continue;
            }

            if (Named(wanted[i], there[i]) is not { } difference)
            {
                return "";
            }

            if (!named.Contains(difference))
            {
                named.Add(difference);
            }
        }

        return string.Join(", ", named);
    }

    // One of the two is what a keyboard for the language writes, the other comes from a block of its own.
    private static string? Named(char wanted, char there) => (BlockOf(wanted), BlockOf(there)) switch
    {
        (null, { } block) => $"its '{there}' is {Code(there)} ({block})",
        ({ } block, null) => $"the quote's '{wanted}' is {Code(wanted)} ({block})",
        _ => null,
    };

    private static string? BlockOf(char character)
    {
        foreach (var (first, last, name) in Blocks)
        {
            if (character >= first && character <= last)
            {
                return name;
            }
        }

        return null;
    }

    private static string Code(char character) => "U+" + ((int)character).ToString("X4", CultureInfo.InvariantCulture);
}
