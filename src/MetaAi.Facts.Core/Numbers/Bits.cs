namespace MetaAi.Facts.Numbers;

/// <summary>Bits of integers, where netstandard2.0 has no instruction for them.</summary>
internal static class Bits
{
#if NETSTANDARD
    // Each of the 64 rotations of this number begins with another six bits (a de Bruijn sequence).
    private const ulong Sequence = 0x03F79D71B4CB0A89;

    private static readonly int[] Places = MakePlaces();
#endif

    /// <summary>How many zeros stand below the lowest one; 64 where there is no one.</summary>
    public static int TrailingZeros(ulong value)
    {
#if NETSTANDARD
        return value == 0 ? 64 : Places[((value & (~value + 1)) * Sequence) >> 58];
#else
        return System.Numerics.BitOperations.TrailingZeroCount(value);
#endif
    }

#if NETSTANDARD
    private static int[] MakePlaces()
    {
        var places = new int[64];
        for (var i = 0; i < places.Length; i++)
        {
            places[(Sequence << i) >> 58] = i;
        }

        return places;
    }
#endif
}
