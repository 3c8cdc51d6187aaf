#if NET
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace MetaAi.Facts.Reading;

/// <summary>Which of up to 64 characters are letters, and which are spaces, a bit for each, so that words are found without a look at each character.</summary>
internal static class LetterMask
{
    /// <summary>How many characters have a bit.</summary>
    public const int Width = 64;

    /// <summary>The masks of some characters.</summary>
    /// <param name="lower">At most 64 characters in lower case; none has a bit after the last.</param>
    /// <param name="spaces">A bit for each space.</param>
    /// <returns>A bit for each letter.</returns>
    public static ulong Of(ReadOnlySpan<char> lower, out ulong spaces)
    {
        var letters = 0UL;
        var i = 0;
        spaces = 0;
#if NET
        for (; i + Vector128<ushort>.Count <= lower.Length; i += Vector128<ushort>.Count)
        {
            var characters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(lower.Slice(i, Vector128<ushort>.Count)));
            var isAscii = Vector128.LessThan(characters, Vector128.Create((ushort)0x80));
            var isLetter = Vector128.LessThan(characters - Vector128.Create((ushort)'a'), Vector128.Create((ushort)26));
            spaces |= (ulong)Vector128.Equals(characters, Vector128.Create((ushort)' ')).ExtractMostSignificantBits() << i;
            letters |= (ulong)isLetter.ExtractMostSignificantBits() << i;
            for (var rest = ~isAscii.ExtractMostSignificantBits() & 0xFF; rest != 0; rest &= rest - 1)
            {
                var place = i + System.Numerics.BitOperations.TrailingZeroCount(rest);
                letters |= CharacterForms.IsLetter(lower[place]) ? 1UL << place : 0;
            }
        }
#endif
        for (; i < lower.Length; i++)
        {
            spaces |= lower[i] == ' ' ? 1UL << i : 0;
            letters |= CharacterForms.IsLetter(lower[i]) ? 1UL << i : 0;
        }

        return letters;
    }
}
