namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>Where one word ends and the next begins.</summary>
internal static class WordBoundary
{
    /// <summary>Whether a word whose last character is given ends before a position.</summary>
    /// <param name="last">The word's last character.</param>
    /// <param name="text">The text.</param>
    /// <param name="position">The position after the word.</param>
    public static bool IsBetween(char last, ReadOnlySpan<char> text, int position) =>
        position >= text.Length
        || !((char.IsLetter(last) && char.IsLetter(text[position])) || (IsDigit(last) && IsDigit(text[position])));

    /// <summary>Whether a character is one of the ten digits that figures are written with.</summary>
    public static bool IsDigit(char character) => character is >= '0' and <= '9';
}
