using System.Globalization;
using System.Text;

namespace MetaAi.Facts.Generators.Emitting;

/// <summary>Values as C# literals, the same on every machine.</summary>
internal static class Literal
{
    /// <summary>A text. Whatever could end the literal, or be read as something else than it is, is escaped.</summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder("\"", text.Length + 2);
        foreach (var unit in text)
        {
            if (unit is '"' or '\\')
            {
                literal.Append('\\').Append(unit);
            }
            else if (IsPlain(unit))
            {
                literal.Append(unit);
            }
            else
            {
                literal.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
            }
        }

        return literal.Append('"').ToString();
    }

    /// <summary>An integer.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A decimal with its suffix, thousands set apart: <c>39_000_000_000m</c>.</summary>
    public static string Of(decimal number)
    {
        var digits = number.ToString("0.############################", CultureInfo.InvariantCulture);
        var start = digits[0] == '-' ? 1 : 0;
        var point = digits.IndexOf('.');
        var literal = new StringBuilder(digits);
        for (var i = (point < 0 ? digits.Length : point) - 3; i > start; i -= 3)
        {
            literal.Insert(i, '_');
        }

        return literal.Append('m').ToString();
    }

    /// <summary>A list of texts as a collection expression.</summary>
    public static string Of(IEnumerable<string> texts) => "[" + string.Join(", ", texts.Select(Of)) + "]";

    // Formats (bidirectional controls, joiners), controls, separators of lines, surrogates and private use are written as escapes.
    private static bool IsPlain(char unit) => unit is >= ' ' and <= '~' || CharUnicodeInfo.GetUnicodeCategory(unit)
        is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator);
}
