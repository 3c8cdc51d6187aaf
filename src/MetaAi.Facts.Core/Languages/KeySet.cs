namespace MetaAi.Facts.Languages;

/// <summary>A set of keys of words, or of pairs of them. It grows while a language is made, and is only asked after that.</summary>
internal sealed class KeySet
{
    private ulong[] places = new ulong[64];
    private int count;

    /// <summary>Adds a word.</summary>
    public void Add(uint word) => Put(word);

    /// <summary>Adds a pair.</summary>
    public void Add(uint word, uint other) => Put(Pair(word, other));

    /// <summary>Whether a word was added.</summary>
    public bool Contains(uint word) => places[PlaceOf(places, word)] != 0;

    /// <summary>Whether a pair was added.</summary>
    public bool Contains(uint word, uint other) => places[PlaceOf(places, Pair(word, other))] != 0;

    private static ulong Pair(uint word, uint other) => ((ulong)word << 32) | other;

    private void Put(ulong key)
    {
        if (2 * count >= places.Length)
        {
            var more = new ulong[2 * places.Length];
            foreach (var held in places)
            {
                more[PlaceOf(more, held)] = held;
            }

            places = more;
        }

        var place = PlaceOf(places, key);
        count += places[place] == 0 ? 1 : 0;
        places[place] = key;
    }

    // Where a key stands, or would. No key of a word is 0.
    private static int PlaceOf(ulong[] places, ulong key)
    {
        var mask = places.Length - 1;
        var place = (int)(key ^ (key >> 32)) & mask;
        while (places[place] != 0 && places[place] != key)
        {
            place = (place + 1) & mask;
        }

        return place;
    }
}
