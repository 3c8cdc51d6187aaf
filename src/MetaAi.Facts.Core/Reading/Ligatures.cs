namespace MetaAi.Facts.Reading;

/// <summary>The ligatures of Latin letters, U+FB00 to U+FB06, which are traces of printing: the letters are the word's.</summary>
internal static class Ligatures
{
    private const char First = '\uFB00';
    private const char Last = '\uFB06';
    private const int MostLetters = 3;

    private static readonly string[] Letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    /// <summary>The letters of a ligature; null for another character.</summary>
    public static string? LettersOf(char character) => character is >= First and <= Last ? Letters[character - First] : null;

    /// <summary>How many more characters a text may have where its ligatures are written as letters.</summary>
    public static int Expansion(ReadOnlySpan<char> text)
    {
#if NET
        var first = text.IndexOfAnyInRange(First, Last);
#else
        var first = 0;
#endif
        var count = 0;
        for (var i = Math.Max(first, 0); first >= 0 && i < text.Length; i++)
        {
            count += text[i] is >= First and <= Last ? MostLetters - 1 : 0;
        }

        return count;
    }
}
