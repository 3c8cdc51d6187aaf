using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>
/// A number for the first word of a phrase, by which tables look phrases up: a word is a run of letters, or one other character. Words that
/// differ in case alone have one key; different words rarely do.
/// </summary>
internal static class WordKey
{
    /// <summary>The key where no phrase can start: inside a word.</summary>
    public const uint None = 0;

    /// <summary>How many characters have to follow a word where its key is taken in place: words are read four characters at a time.</summary>
    public const int Padding = 8;

    private const int Chunk = 4;

    // Odd, and of no pattern: the golden ratio, and multipliers of the SplitMix64 generator.
    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xBF58476D1CE4E5B9;
    private const ulong Third = 0x94D049BB133111EB;

    private static readonly ulong[] Masks = [0, 0xFFFF, 0xFFFF_FFFF, 0xFFFF_FFFF_FFFF, ulong.MaxValue];

    /// <summary>The key of the word that a text starts with.</summary>
    /// <param name="text">A folded text, of any case.</param>
    public static uint Of(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (length == 0 || (char.IsLetter(text[0]) && char.IsLetter(text[length]))))
        {
            length++;
        }

        if (length == 0)
        {
            return None;
        }

        var key = (Read(text, 0, length) * First) ^ (Read(text, Chunk, length) * Second);
        for (var i = 2 * Chunk; i < length; i += Chunk)
        {
            key = Add(key, Read(text, i, length));
        }

        return Mix(key);
    }

    /// <summary>The key of a word.</summary>
    /// <param name="lower">Characters in lower case, at least <see cref="Padding"/> more than the word has; what follows the word does not count.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="length">How many characters it has; one or more.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Of(ReadOnlySpan<char> lower, int start, int length)
    {
        // Most words have at most eight letters, so that the usual way has no branch.
        var key = (ReadInPlace(lower, start, Math.Min(length, Chunk)) * First) ^ (ReadInPlace(lower, start + Chunk, Math.Min(Math.Max(length - Chunk, 0), Chunk)) * Second);
        for (var i = 2 * Chunk; i < length; i += Chunk)
        {
            key = Add(key, ReadInPlace(lower, start + i, Math.Min(length - i, Chunk)));
        }

        return Mix(key);
    }

    private static ulong Add(ulong key, ulong chunk) => (key ^ (key >> 29) ^ chunk) * Second;

    private static uint Mix(ulong key)
    {
        var mixed = (uint)(((key ^ (key >> 32)) * Third) >> 32);
        return mixed == None ? 1 : mixed;
    }

    // Of a word that ends before its chunk does, or before it, what is left.
    private static ulong Read(ReadOnlySpan<char> text, int start, int length)
    {
        var chunk = 0UL;
        for (var i = Math.Min(start + Chunk, length) - 1; i >= start; i--)
        {
            chunk = (chunk << 16) | char.ToLowerInvariant(text[i]);
        }

        return chunk;
    }

    private static ulong ReadInPlace(ReadOnlySpan<char> text, int start, int count) =>
        BinaryPrimitives.ReadUInt64LittleEndian(MemoryMarshal.AsBytes(text.Slice(start, Chunk))) & Masks[count];
}
