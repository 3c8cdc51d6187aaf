namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Random draws that a seed decides, the same on every machine and runtime: SplitMix64.</summary>
internal sealed class Draw(ulong seed)
{
    private ulong state = seed * 0x9E3779B97F4A7C15UL;

    /// <summary>A whole number from <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public long Between(long low, long high) => low + (long)(Next() % (ulong)(high - low + 1));

    /// <summary>Whether a case comes up that does so in <paramref name="percent"/> of a hundred draws.</summary>
    public bool Chance(int percent) => Next() % 100 < (ulong)percent;

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> several) => several[(int)(Next() % (ulong)several.Count)];

    /// <summary>One of several.</summary>
    public T Either<T>(params ReadOnlySpan<T> several) => several[(int)(Next() % (ulong)several.Length)];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = (state ^ (state >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
