using System.Globalization;
using System.Text;

namespace MetaAi.Facts.Stating;

/// <summary>
/// Writes words on one line: what would end the line, and what a reader of a difference could not see, stands as C# writes it. The spaces of French
/// figures stay as they are.
/// </summary>
public static class VisibleText
{
    /// <summary>The words on one line; two different words give two different lines.</summary>
    /// <param name="words">The words.</param>
    public static string Of(string words)
    {
        if (!NeedsEscape(words))
        {
            return words;
        }

        var text = new StringBuilder(words.Length + 16);
        for (var i = 0; i < words.Length; i++)
        {
            if (char.IsSurrogatePair(words, i))
            {
                text.Append(words, i++, 2);
            }
            else
            {
                Append(text, words[i]);
            }
        }

        return text.ToString();
    }

    private static bool NeedsEscape(string words)
    {
        foreach (var character in words)
        {
            if (char.IsSurrogate(character) || IsHidden(character) || character == '\\')
            {
                return true;
            }
        }

        return false;
    }

    private static void Append(StringBuilder text, char character)
    {
        switch (character)
        {
            case '\\':
                text.Append(@"\\");
                break;
            case '\n':
                text.Append(@"\n");
                break;
            case '\r':
                text.Append(@"\r");
                break;
            case '\t':
                text.Append(@"\t");
                break;
            default:
                _ = char.IsSurrogate(character) || IsHidden(character)
                    ? text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture))
                    : text.Append(character);
                break;
        }
    }

    private static bool IsHidden(char character) => CharUnicodeInfo.GetUnicodeCategory(character)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
