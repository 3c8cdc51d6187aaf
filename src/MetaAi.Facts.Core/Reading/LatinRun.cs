#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace MetaAi.Facts.Reading;

/// <summary>
/// Folds runs of what texts mostly consist of, eight characters at a time: letters, digits and marks of ASCII and Latin-1 that stay as they are but
/// for their case, and single spaces that follow no hyphen. What it leaves is for <see cref="FoldedPhrase"/>, character by character: all of it on netstandard2.0.
/// </summary>
internal static class LatinRun
{
    /// <summary>How many characters are folded at once, and have to fit where they are written.</summary>
    public const int Width = 8;

    /// <summary>Folds the run that a text starts with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="origin">Where it starts in the whole text.</param>
    /// <param name="isAfterBreaker">Whether a space that it starts with is none of its own: at the start of all, after another, or after a hyphen, where a line may end.</param>
    /// <param name="cased">Takes the characters; up to eight after the run are written over.</param>
    /// <param name="lower">Takes them in lower case.</param>
    /// <param name="origins">Takes where each stood in the whole text.</param>
    /// <returns>How many characters the run has, but for the last seven of the text.</returns>
    public static int Fold(ReadOnlySpan<char> text, int origin, bool isAfterBreaker, Span<char> cased, Span<char> lower, Span<int> origins)
    {
        var length = 0;
#if NET
        var afterBreaker = isAfterBreaker ? 1u : 0;
        var from = Vector128.Create(0, 1, 2, 3) + Vector128.Create(origin);
        while (length + Width <= text.Length)
        {
            var characters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text.Slice(length, Width)));
            var spaces = Vector128.Equals(characters, Vector128.Create((ushort)' ')).ExtractMostSignificantBits();
            var breakers = spaces | Vector128.Equals(characters, Vector128.Create((ushort)'-')).ExtractMostSignificantBits();
            var others = ~IsPlain(characters).ExtractMostSignificantBits() | (spaces & ((breakers << 1) | afterBreaker));
            var count = Math.Min(BitOperations.TrailingZeroCount(others), Width);

            characters.CopyTo(MemoryMarshal.Cast<char, ushort>(cased.Slice(length, Width)));
            (characters | (IsUpper(characters) & Vector128.Create((ushort)('a' - 'A')))).CopyTo(MemoryMarshal.Cast<char, ushort>(lower.Slice(length, Width)));
            (from + Vector128.Create(length)).CopyTo(origins.Slice(length, Width));
            (from + Vector128.Create(length + 4)).CopyTo(origins.Slice(length + 4));

            length += count;
            if (count < Width)
            {
                break;
            }

            afterBreaker = breakers >> (Width - 1);
        }
#endif
        return length;
    }

#if NET
    // The grave accent is an apostrophe; the signs of multiplication and division stand among the letters.
    private static Vector128<ushort> IsPlain(Vector128<ushort> characters) =>
        (IsBetween(characters, ' ', '~') & ~Vector128.Equals(characters, Vector128.Create((ushort)'`')))
        | (IsBetween(characters, '\u00C0', '\u00FF') & ~Vector128.Equals(characters & Vector128.Create((ushort)0xFFDF), Vector128.Create((ushort)'\u00D7')));

    // Of the plain ones.
    private static Vector128<ushort> IsUpper(Vector128<ushort> characters) => IsBetween(characters, 'A', 'Z') | IsBetween(characters, '\u00C0', '\u00DE');

    private static Vector128<ushort> IsBetween(Vector128<ushort> characters, char first, char last) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));
#endif
}
