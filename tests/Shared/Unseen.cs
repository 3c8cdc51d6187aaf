using System.Globalization;

namespace MetaAi.Facts;

/// <summary>Looks for what a printed line must not have.</summary>
internal static class Unseen
{
    /// <summary>What ends or turns a line, commands a terminal, or is not seen; joiners are letters' own.</summary>
    public static IEnumerable<string> In(string line) =>
        from index in Enumerable.Range(0, line.Length)
        where !char.IsLowSurrogate(line[index]) || index == 0 || !char.IsHighSurrogate(line[index - 1])
        where line[index] is not ('\u200C' or '\u200D')
        where CharUnicodeInfo.GetUnicodeCategory(line, index) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate
        select $"U+{(int)line[index]:X4} at {index}";
}
