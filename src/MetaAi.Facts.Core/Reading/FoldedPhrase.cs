using MetaAi.Facts.Text;

namespace MetaAi.Facts.Reading;

/// <summary>
/// A phrase with one form for what is written in many: white space runs are one space, apostrophes and dashes one character each, combining
/// pairs composed; kept both as cased and in lower case, with the way back to where each character stood.
/// </summary>
internal sealed class FoldedPhrase
{
    /// <summary>U+2212, which is a sign and never a dash.</summary>
    public const char Minus = '\u2212';

    private readonly char[] cased;
    private readonly char[] lower;
    private readonly int[] origins;
    private readonly int originalLength;

    /// <summary>Folds a phrase.</summary>
    /// <param name="text">Any text.</param>
    public FoldedPhrase(string text)
    {
        cased = new char[text.Length];
        lower = new char[text.Length];
        origins = new int[text.Length];
        originalLength = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            var character = Fold(text[i]);
            if (character == ' ' && (Length == 0 || cased[Length - 1] == ' '))
            {
                continue;
            }

            if (Length > 0 && LatinComposition.Compose(cased[Length - 1], character) is not '\0' and var composed)
            {
                cased[Length - 1] = composed;
                lower[Length - 1] = char.ToLowerInvariant(composed);
                continue;
            }

            cased[Length] = character;
            lower[Length] = char.ToLowerInvariant(character);
            origins[Length] = i;
            Length++;
        }

        if (Length > 0 && cased[Length - 1] == ' ')
        {
            Length--;
        }
    }

    /// <summary>How many characters it has.</summary>
    public int Length { get; }

    /// <summary>The characters, in lower case.</summary>
    public ReadOnlySpan<char> Lower => lower.AsSpan(0, Length);

    /// <summary>The characters, with their case.</summary>
    public ReadOnlySpan<char> Cased => cased.AsSpan(0, Length);

    /// <summary>Some of the characters, with their case.</summary>
    public string CasedWords(int start, int end) => new(cased, start, end - start);

    /// <summary>Where some of the characters stood before folding, as the first UTF-16 unit and the number of units.</summary>
    /// <param name="start">The first character.</param>
    /// <param name="end">The character after the last one.</param>
    public (int Start, int Length) Origin(int start, int end)
    {
        var first = start < Length ? origins[start] : originalLength;
        var last = end < Length ? origins[end] : originalLength;
        return (first, Math.Max(last - first, 0));
    }

    // As in texts, but for the minus sign: the words of a figure tell it from a dash.
    private static char Fold(char character) =>
        character == Minus ? Minus : TextFolding.IsSpace(character) ? ' ' : TextFolding.FoldMark(character);
}
