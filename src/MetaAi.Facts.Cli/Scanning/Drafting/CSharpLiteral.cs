using System.Globalization;
using System.Text;

namespace MetaAi.Facts.Cli.Scanning.Drafting;

/// <summary>Texts as C# writes them.</summary>
internal static class CSharpLiteral
{
    /// <summary>A text between quotation marks.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '"' or '\\')
            {
                literal.Append('\\').Append(text[i]);
            }
            else if (char.IsSurrogatePair(text, i))
            {
                literal.Append(text, i++, 2);
            }
            else if (IsPlain(text[i]))
            {
                literal.Append(text[i]);
            }
            else
            {
                literal.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>A text in a comment of one line.</summary>
    public static string Comment(string text) => string.Concat(ScanRow.OneLine(text).Select(c => IsPlain(c) || char.IsSurrogate(c) ? c : '\uFFFD'));

    /// <summary>A text in a documentation comment.</summary>
    public static string Documentation(string text) => Comment(text)
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private static bool IsPlain(char character) => CharUnicodeInfo.GetUnicodeCategory(character) is not (UnicodeCategory.Control or UnicodeCategory.Format
        or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.PrivateUse) && (character == ' ' || !char.IsWhiteSpace(character));
}
