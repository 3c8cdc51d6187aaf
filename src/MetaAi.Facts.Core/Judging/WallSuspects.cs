#if NET
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace MetaAi.Facts.Judging;

/// <summary>
/// Characters at which a wall may stand: bars, white space other than a single plain space, and characters that a reader does not see. Names some others too, such
/// as signs of other scripts, and never too few: <see cref="PassageCutter"/> decides.
/// </summary>
internal static class WallSuspects
{
    // Whether the suspects below U+2000 and those after it stand apart is all that counts here: most characters of a text are neither.
    private const char FirstLatinMark = '\u007F';
    private const char LastLatinMark = '\u00AD';
    private const char FirstOfScripts = '\u0600';
    private const char LastOfSpaces = '\u200F';
    private const char FirstSeparator = '\u2028';
    private const char LastSeparator = '\u202F';
    private const char FirstOperator = '\u205F';
    private const char LastOperator = '\u206F';
    private const char FirstOfRest = '\u3000';

    /// <summary>The first suspect from a position on; of several plain spaces the first. The text's length where there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">Where to begin.</param>
    public static int IndexIn(ReadOnlySpan<char> text, int position)
    {
#if NET
        var width = Vector128<ushort>.Count;
        while (position + width < text.Length)
        {
            var characters = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text.Slice(position, width)));
            var next = Vector128.Create(MemoryMarshal.Cast<char, ushort>(text.Slice(position + 1, width)));
            var space = Vector128.Create((ushort)' ');
            var suspects = Vector128.LessThan(characters, space)
                | Vector128.Equals(characters, Vector128.Create((ushort)'|'))
                | (Vector128.Equals(characters, space) & Vector128.Equals(next, space))
                | IsBetween(characters, FirstLatinMark, LastLatinMark)
                | IsBetween(characters, FirstOfScripts, LastOfSpaces)
                | IsBetween(characters, FirstSeparator, LastSeparator)
                | IsBetween(characters, FirstOperator, LastOperator)
                | IsBetween(characters, FirstOfRest, char.MaxValue);
            if (suspects != Vector128<ushort>.Zero)
            {
                return position + BitOperations.TrailingZeroCount(suspects.ExtractMostSignificantBits());
            }

            position += width;
        }
#endif
        for (; position < text.Length; position++)
        {
            var character = text[position];
            if ((character <= ' ' || character >= '|') && IsSuspect(character, position + 1 < text.Length ? text[position + 1] : '\0'))
            {
                return position;
            }
        }

        return position;
    }

    private static bool IsSuspect(char character, char next) => character switch
    {
        ' ' => next == ' ',
        < ' ' or '|' => true,
        (>= FirstLatinMark and <= LastLatinMark) or (>= FirstOfScripts and <= LastOfSpaces) => true,
        (>= FirstSeparator and <= LastSeparator) or (>= FirstOperator and <= LastOperator) or >= FirstOfRest => true,
        _ => false,
    };

#if NET
    private static Vector128<ushort> IsBetween(Vector128<ushort> characters, char first, char last) =>
        Vector128.LessThanOrEqual(characters - Vector128.Create((ushort)first), Vector128.Create((ushort)(last - first)));
#endif
}
