using System.Text;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>How many columns of a screen a character takes: two for the scripts of East Asia and for pictures.</summary>
internal static class TextWidth
{
    /// <summary>The columns of the text element that starts at a position.</summary>
    public static int At(string text, int position) => Rune.TryGetRuneAt(text, position, out var rune) && IsWide(rune.Value) ? 2 : 1;

    private static bool IsWide(int character) => character
        is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or (>= 0x1F300 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD);
}
