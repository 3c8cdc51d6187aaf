using System.Globalization;
using System.Text;

namespace MetaAi.Facts.Stating;

/// <summary>
/// Writes words so that all of them is seen: what would end a line or turn it around, command a terminal, or stand there unseen, stands as C# writes it. The
/// letters and marks of all scripts and the spaces of French figures stay as they are.
/// </summary>
public static class VisibleText
{
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';

    // Of Greek on: letters that join are of other scripts than Latin, and so are signs.
    private const char FirstJoinable = '\u0370';

    /// <summary>The words on one line; two different words give two different lines.</summary>
    /// <param name="words">The words.</param>
    public static string Of(string words) => Written(words, keepsBackslashes: false, keepsJoiners: false, keepsLines: false);

    /// <summary>
    /// The words on one line, for a person to read: a backslash stays, and so does a joiner after a letter or a sign that can be joined, since scripts and
    /// emoji are made of it. What was written so is written so again.
    /// </summary>
    /// <param name="words">The words.</param>
    public static string Line(string words) => Written(words, keepsBackslashes: true, keepsJoiners: true, keepsLines: false);

    /// <summary>The same of several lines: line feeds stay, and the tabs that part columns.</summary>
    /// <param name="lines">The lines.</param>
    public static string Lines(string lines) => Written(lines, keepsBackslashes: true, keepsJoiners: true, keepsLines: true);

    private static string Written(string words, bool keepsBackslashes, bool keepsJoiners, bool keepsLines)
    {
        StringBuilder? text = null;
        var stays = false;
        for (var i = 0; i < words.Length; i++)
        {
            var character = words[i];
            var length = char.IsSurrogatePair(words, i) ? 2 : 1;
            stays = character switch
            {
                '\\' => keepsBackslashes,
                '\n' or '\t' => keepsLines,
                >= ' ' and <= '~' => true,
                NonJoiner or Joiner => keepsJoiners && stays && CanBeJoined(words[i - 1]),
                _ => !IsHidden(words, i),
            };
            if (!stays)
            {
                text ??= new StringBuilder(words, 0, i, words.Length + 16);
                Escape(text, character);
                if (length == 2)
                {
                    Escape(text, words[i + 1]);
                }
            }
            else
            {
                text?.Append(words, i, length);
            }

            i += length - 1;
        }

        return text?.ToString() ?? words;
    }

    private static void Escape(StringBuilder text, char character) => _ = character switch
    {
        '\\' => text.Append(@"\\"),
        '\n' => text.Append(@"\n"),
        '\r' => text.Append(@"\r"),
        '\t' => text.Append(@"\t"),
        _ => text.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture)),
    };

    private static bool IsHidden(string words, int index) => CharUnicodeInfo.GetUnicodeCategory(words, index)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
        || words[index] is '\uFFFE' or '\uFFFF';

    private static bool CanBeJoined(char before) => before >= FirstJoinable && CharUnicodeInfo.GetUnicodeCategory(before)
        is UnicodeCategory.OtherLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.ModifierLetter
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherSymbol or UnicodeCategory.Surrogate;
}
