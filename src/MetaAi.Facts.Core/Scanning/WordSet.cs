namespace MetaAi.Facts.Scanning;

/// <summary>A set of words, by their keys. Most questions have the answer no, and one bit gives that.</summary>
internal sealed class WordSet
{
    private readonly HashSet<uint> keys = [];
    private readonly ulong[] bits = new ulong[1024];

    /// <summary>Adds a word.</summary>
    public void Add(uint key)
    {
        keys.Add(key);
        bits[key >> 22] |= 1UL << (int)((key >> 16) & 63);
    }

    /// <summary>Whether the set has a word.</summary>
    public bool Contains(uint key) => (bits[key >> 22] & (1UL << (int)((key >> 16) & 63))) != 0 && keys.Contains(key);
}
