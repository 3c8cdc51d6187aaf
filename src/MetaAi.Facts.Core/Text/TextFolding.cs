using System.Text;

namespace MetaAi.Facts.Text;

/// <summary>
/// The forms of writing that a quote and its text may differ in, brought to one: a run of white space is one space, apostrophes are <c>'</c>, dashes
/// are <c>-</c>, and a Latin letter with a combining mark is one character. Nothing else: letters keep their case and digits are digits.
/// </summary>
public static class TextFolding
{
    /// <summary>Folds a text. The same on every machine and culture; folding twice is folding once; never throws.</summary>
    /// <param name="text">Any text; lone surrogates and controls other than white space are kept as they are.</param>
    /// <returns>The folded text; white space at its ends is folded, and not trimmed.</returns>
    public static string Fold(string text) => IsFolded(text) ? text : FoldedText.Of(text).Text;

    /// <summary>Folds a quote, or the words beside it: <see cref="Fold"/> without white space at either end.</summary>
    /// <param name="words">The words; null and white space give the empty string.</param>
    public static string FoldWords(string? words) => words is null ? "" : Fold(words).Trim(' ');

    // Most quotes are: they need no copy. What a combining mark may change is left to the fold.
    private static bool IsFolded(string text)
    {
        var before = '\0';
        foreach (var c in text)
        {
            if ((IsSpace(c) && (c != ' ' || before == ' ')) || FoldMark(c) != c || (LatinComposition.Compose(before, c) != '\0'))
            {
                return false;
            }

            before = c;
        }

        return true;
    }

    // Unicode's White_Space, spelt out: char.IsWhiteSpace has changed its mind between frameworks (U+180E).
    internal static bool IsSpace(char c) => c switch
    {
        ' ' or (>= '\t' and <= '\r') or '\u0085' or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') => true,
        '\u2028' or '\u2029' or '\u202F' or '\u205F' or '\u3000' => true,
        _ => false,
    };

    // A reader sees no soft hyphen, zero-width space, joiner or direction mark: "4" and "8" with one between them are 48. Spelt out: what is a format
    // character differs between frameworks, and some of them are seen.
    internal static bool IsUnseen(char c) => c >= '\u00AD' && c switch
    {
        '\u00AD' or '\u061C' or '\u180E' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') => true,
        (>= '\u2060' and <= '\u2064') or (>= '\u2066' and <= '\u206F') or '\uFEFF' => true,
        _ => false,
    };

    // Unseen too are marks that turn around how a line is shown, and operators: "1", an override and "23" are shown as 132. Nothing is read through those.
    internal static bool IsPassedOver(char c) => IsUnseen(c)
        && c is not ('\u061C' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2061' and <= '\u2064') or (>= '\u2066' and <= '\u2069'));

    /// <summary>The last character before a position that a reader sees; below 0 where there is none.</summary>
    internal static int SeenBefore(ReadOnlySpan<char> text, int position)
    {
        do
        {
            position--;
        }
        while (position >= 0 && IsUnseen(text[position]));
        return position;
    }

    /// <summary>The first character from a position on that a reader sees; the text's length where there is none.</summary>
    internal static int SeenFrom(ReadOnlySpan<char> text, int position)
    {
        while (position < text.Length && IsUnseen(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Where words end, without the white space after them and what a reader does not see.</summary>
    internal static int EndOfWords(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && (IsSpace(text[end - 1]) || IsUnseen(text[end - 1])))
        {
            end--;
        }

        return end;
    }

    internal static char FoldMark(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u201B' or '\u02BC' or '\uFF07' or '\u0060' or '\u00B4' => '\'',
        (>= '\u2010' and <= '\u2015') or '\uFE58' or '\uFE63' or '\u2212' => '-',
        _ => c,
    };
}
