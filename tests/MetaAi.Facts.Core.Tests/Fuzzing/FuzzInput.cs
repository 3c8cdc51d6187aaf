using System.Globalization;
using System.Text;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Core.Tests.Fuzzing;

/// <summary>
/// Words that nobody wrote, what is declared about them, and a quote of them where one is asked for. In the corpus it is one line: the declaration, the
/// words and the quote, parted by tabs, with what is not seen or would end the line as <c>\n</c>, <c>\t</c>, <c>\r</c>, <c>\\</c> or <c>\u200B</c>.
/// </summary>
/// <param name="Text">The words: a phrase, a text, or a lock.</param>
/// <param name="Context">What is declared.</param>
/// <param name="Quote">Words to look for in the text; empty where none are.</param>
public readonly record struct FuzzInput(string Text, ReadingContext Context, string Quote = "")
{
    /// <summary>Reads a line of the corpus; any text is one.</summary>
    /// <param name="line">The line, without its end.</param>
    public static FuzzInput Parse(string line)
    {
        var fields = line.Split('\t', 3);
        return fields.Length == 1
            ? new(Plain(line), FuzzContext.Parse(""))
            : new(Plain(fields[1]), FuzzContext.Parse(Plain(fields[0])), fields.Length == 3 ? Plain(fields[2]) : "");
    }

    /// <summary>The line of the corpus.</summary>
    public override string ToString() => $"{Escaped(FuzzContext.Write(Context))}\t{Escaped(Text)}{(Quote.Length == 0 ? "" : $"\t{Escaped(Quote)}")}";

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (i + 1 < text.Length && char.IsSurrogatePair(character, text[i + 1]))
            {
                escaped.Append(text, i++, 2);
                continue;
            }

            _ = character switch
            {
                '\\' => escaped.Append(@"\\"),
                '\t' => escaped.Append(@"\t"),
                '\n' => escaped.Append(@"\n"),
                '\r' => escaped.Append(@"\r"),
                _ when IsSeen(character) => escaped.Append(character),
                _ => escaped.Append(CultureInfo.InvariantCulture, $@"\u{(int)character:X4}"),
            };
        }

        return escaped.ToString();
    }

    private static bool IsSeen(char character) => character == ' ' || CharUnicodeInfo.GetUnicodeCategory(character) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark);

    // A backslash that begins no escape is one.
    private static string Plain(string escaped)
    {
        var plain = new StringBuilder(escaped.Length);
        for (var i = 0; i < escaped.Length; i++)
        {
            var next = escaped[i] == '\\' && i + 1 < escaped.Length ? escaped[i + 1] : '\0';
            var (character, length) = next switch
            {
                '\\' => ('\\', 2),
                't' => ('\t', 2),
                'n' => ('\n', 2),
                'r' => ('\r', 2),
                'u' when i + 6 <= escaped.Length && ushort.TryParse(escaped.AsSpan(i + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) => ((char)code, 6),
                _ => (escaped[i], 1),
            };
            plain.Append(character);
            i += length - 1;
        }

        return plain.ToString();
    }
}
