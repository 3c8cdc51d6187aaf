using System.Globalization;
using System.Text;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>
/// Words as a screen can show them on one line: what would command the screen, or is half a character, is U+FFFD; marks that nobody sees are left out.
/// </summary>
internal static class SeenWords
{
    private const int Joiner = 0x200D;

    /// <summary>Words of a text: a run of white space, line ends and tabs too, is one space.</summary>
    public static string Of(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var rune in words.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length == 0 || line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (Rune.GetUnicodeCategory(rune) is not UnicodeCategory.Format || rune.Value == Joiner)
            {
                line.Append(Rune.IsControl(rune) ? Rune.ReplacementChar : rune);
            }
        }

        return line.ToString();
    }
}
