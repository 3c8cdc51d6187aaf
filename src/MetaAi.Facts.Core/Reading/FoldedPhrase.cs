using MetaAi.Facts.Languages.Vocabulary;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Reading;

/// <summary>
/// Words with one form for what is written in many: white space runs are one space, apostrophes and dashes one character each, combining
/// pairs composed; kept both as cased and in lower case, with the way back to where each character stood. One buffer for many phrases.
/// </summary>
internal sealed class FoldedPhrase
{
    /// <summary>U+2212, which is a sign and never a dash.</summary>
    public const char Minus = '\u2212';

    private char[] cased = [];
    private char[] lower = [];
    private int[] origins = [];
    private uint[] keys = [];
    private int originalLength;

    /// <summary>How many characters it has.</summary>
    public int Length { get; private set; }

    /// <summary>The characters, in lower case.</summary>
    public ReadOnlySpan<char> Lower => lower.AsSpan(0, Length);

    /// <summary>The characters, with their case.</summary>
    public ReadOnlySpan<char> Cased => cased.AsSpan(0, Length);

    /// <summary>The key of the word that starts at a position; none inside a word and behind the end.</summary>
    public uint KeyAt(int position) => (uint)position < (uint)Length ? keys[position] : WordKey.None;

    /// <summary>Folds other words into the buffer.</summary>
    /// <param name="text">Any text.</param>
    public void Fold(ReadOnlySpan<char> text)
    {
        if (cased.Length < text.Length)
        {
            cased = new char[text.Length];
            lower = new char[text.Length];
            origins = new int[text.Length];
            keys = new uint[text.Length];
        }

        originalLength = text.Length;
        FoldCharacters(text);
        FindWords();
    }

    /// <summary>Some of the characters, with their case.</summary>
    public string CasedWords(int start, int end) => NounPool.Get(cased.AsSpan(start, end - start));

    /// <summary>Where some of the characters stood before folding, as the first UTF-16 unit and the number of units.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="end">The character after the last one.</param>
    public (int Start, int Length) Origin(int start, int end)
    {
        var first = start < Length ? origins[start] : originalLength;
        var last = end < Length ? origins[end] : originalLength;
        return (first, Math.Max(last - first, 0));
    }

    private void FoldCharacters(ReadOnlySpan<char> text)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var character = Fold(text[i]);
            if (character == ' ' && (length == 0 || cased[length - 1] == ' '))
            {
                continue;
            }

            if (length > 0 && LatinComposition.Compose(cased[length - 1], character) is not '\0' and var composed)
            {
                cased[length - 1] = composed;
                lower[length - 1] = char.ToLowerInvariant(composed);
                continue;
            }

            cased[length] = character;
            lower[length] = char.ToLowerInvariant(character);
            origins[length] = i;
            length++;
        }

        Length = length > 0 && cased[length - 1] == ' ' ? length - 1 : length;
    }

    private void FindWords()
    {
        for (var i = 0; i < Length; i++)
        {
            var start = i;
            var key = WordKey.Begin(lower[i]);
            if (char.IsLetter(lower[i]))
            {
                while (i + 1 < Length && char.IsLetter(lower[i + 1]))
                {
                    i++;
                    key = WordKey.Add(key, lower[i]);
                    keys[i] = WordKey.None;
                }
            }

            keys[start] = key;
        }
    }

    // As in texts, but for the minus sign: the words of a figure tell it from a dash.
    private static char Fold(char character) => character switch
    {
        Minus => Minus,
        < '\u007F' and > ' ' and not '`' => character,
        _ => TextFolding.IsSpace(character) ? ' ' : TextFolding.FoldMark(character),
    };
}
