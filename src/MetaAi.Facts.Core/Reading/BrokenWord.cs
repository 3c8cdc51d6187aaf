using MetaAi.Facts.Languages;
using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Reading;

/// <summary>Words that a line end breaks after a hyphen: a trace of printing, and the word goes on.</summary>
internal static class BrokenWord
{
    /// <summary>U+00AD, which is seen at a line end only.</summary>
    public const char SoftHyphen = '\u00AD';

    private const int Longest = 32;

    /// <summary>Where the word goes on after a line end.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">The character after the hyphen.</param>
    /// <returns>The same position where no line ends there, or no letter in lower case follows.</returns>
    public static int EndOfBreak(ReadOnlySpan<char> text, int position)
    {
        var breaks = 0;
        var end = position;
        for (; end < text.Length && TextFolding.IsSpace(text[end]); end++)
        {
            breaks += text[end] == '\n' || (text[end] == '\r' && (end + 1 == text.Length || text[end + 1] != '\n')) ? 1 : 0;
        }

        return breaks == 1 && end < text.Length && (char.IsLower(text[end]) || Ligatures.LettersOf(text[end]) is not null) ? end : position;
    }

    /// <summary>Whether two parts of a word are one of the tables' words together.</summary>
    /// <param name="roles">What the words of the language can be.</param>
    /// <param name="before">A folded text in lower case that ends with the first part.</param>
    /// <param name="after">A text that starts with the second part.</param>
    public static bool IsOneWord(WordRoles roles, ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        Span<char> word = stackalloc char[2 * Longest];
        var first = 0;
        while (first < Longest && first < before.Length && char.IsLetter(before[before.Length - 1 - first]))
        {
            first++;
        }

        before.Slice(before.Length - first).CopyTo(word);
        var length = first;
        for (var i = 0; i < after.Length && i < Longest && char.IsLetter(after[i]); i++)
        {
            word[length++] = after[i];
        }

        return (roles.Of(WordKey.Of(word.Slice(0, length))) & WordRole.Member) != 0;
    }
}
