using System.Globalization;

namespace MetaAi.Facts.Reading;

/// <summary>Characters that no writer meant: lost ones (U+FFFD), controls, tags, half of a surrogate pair, private use, and code points without a meaning.</summary>
internal static class DamagedCharacters
{
    private const int FirstTag = 0xE0000;
    private const int LastTag = 0xE007F;

    /// <summary>Whether a damaged character stands at a position. White space and what a reader does not see are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The position.</param>
    public static bool IsAt(ReadOnlySpan<char> text, int position)
    {
        var character = text[position];
        if (character == FoldedPhrase.Damaged)
        {
            return true;
        }

        if (!char.IsSurrogate(character))
        {
            return char.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
        }

        var first = position > 0 && char.IsSurrogatePair(text[position - 1], character) ? position - 1 : position;
        if (first + 1 == text.Length || !char.IsSurrogatePair(text[first], text[first + 1]))
        {
            return true;
        }

        var code = char.ConvertToUtf32(text[first], text[first + 1]);
        return code is >= FirstTag and <= LastTag
            || CharUnicodeInfo.GetUnicodeCategory(text.Slice(first, 2).ToString(), 0) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
    }
}
