namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>The first words of many phrases, as a set of bits: says at once that a word begins none of them, and may err the other way.</summary>
internal sealed class WordKeys
{
    private const int Size = 64;

    private readonly ulong[] bits = new ulong[Size];

    /// <summary>A set.</summary>
    /// <param name="tables">The phrases.</param>
    public WordKeys(IEnumerable<IPhraseTable> tables)
    {
        foreach (var phrase in tables.SelectMany(table => table.Phrases))
        {
            var key = WordKey.Of(phrase.AsSpan());
            bits[PlaceOf(key)] |= BitOf(key);
        }
    }

    /// <summary>Whether a word may begin a phrase.</summary>
    /// <param name="key">The key of the word.</param>
    public bool MayBegin(uint key) => (bits[PlaceOf(key)] & BitOf(key)) != 0;

    private static int PlaceOf(uint key) => (int)((key >> 6) % Size);

    private static ulong BitOf(uint key) => 1UL << (int)(key % 64);
}
