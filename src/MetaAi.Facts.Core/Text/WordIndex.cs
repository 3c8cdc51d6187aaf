namespace MetaAi.Facts.Text;

/// <summary>
/// Where the words of a folded text start, by the four characters there. A text that many quotes are looked for in would else be gone through for
/// each of them, and the time would grow with the two multiplied.
/// </summary>
internal sealed class WordIndex
{
    private const int KeyLength = 4;

    private readonly string text;
    private readonly int shift;
    private readonly int[] ends;
    private readonly int[] positions;

    private WordIndex(string text, int shift, int[] ends, int[] positions)
    {
        this.text = text;
        this.shift = shift;
        this.ends = ends;
        this.positions = positions;
    }

    public static WordIndex Of(string text)
    {
        var count = 0;
        for (var i = 0; i <= text.Length - KeyLength; i++)
        {
            count += IsStart(text, i) ? 1 : 0;
        }

        // As many buckets as words, to the next power of two.
        var bits = 1;
        while (bits < 20 && 1 << bits < count)
        {
            bits++;
        }

        var shift = 32 - bits;
        var ends = new int[(1 << bits) + 1];
        for (var i = 0; i <= text.Length - KeyLength; i++)
        {
            if (IsStart(text, i))
            {
                ends[Bucket(text, i, shift) + 1]++;
            }
        }

        for (var bucket = 1; bucket < ends.Length; bucket++)
        {
            ends[bucket] += ends[bucket - 1];
        }

        // Where a bucket starts moves up to where it ends while it is filled: then each start stands one place before.
        var positions = new int[count];
        for (var i = 0; i <= text.Length - KeyLength; i++)
        {
            if (IsStart(text, i))
            {
                positions[ends[Bucket(text, i, shift)]++] = i;
            }
        }

        return new(text, shift, ends, positions);
    }

    /// <summary>The places of words that start no later than a word of the text does, ascending; null where the words are too short to be looked up.</summary>
    /// <param name="words">Folded words, without white space at their ends.</param>
    public IEnumerable<int>? PlacesOf(string words)
    {
        // The rarest of their own words: the others stand with it.
        var (rarest, fewest) = (-1, int.MaxValue);
        for (var i = 0; i <= words.Length - KeyLength; i++)
        {
            if (IsStart(words, i) && Count(Bucket(words, i, shift)) is var count && count < fewest)
            {
                (rarest, fewest) = (i, count);
            }
        }

        return rarest < 0 ? null : Places(words, rarest);
    }

    private IEnumerable<int> Places(string words, int offset)
    {
        var bucket = Bucket(words, offset, shift);
        for (var i = ends[bucket] - Count(bucket); i < ends[bucket]; i++)
        {
            var start = positions[i] - offset;
            if (start >= 0 && string.CompareOrdinal(text, start, words, 0, words.Length) == 0)
            {
                yield return start;
            }
        }
    }

    private int Count(int bucket) => ends[bucket] - (bucket == 0 ? 0 : ends[bucket - 1]);

    // What follows a letter or a digit starts no word: it touches what it stands beside.
    private static bool IsStart(string text, int index) => text[index] != ' ' && (index == 0 || !char.IsLetterOrDigit(text[index - 1]));

    private static int Bucket(string text, int start, int shift)
    {
        var low = (uint)text[start] | ((uint)text[start + 1] << 16);
        var high = (uint)text[start + 2] | ((uint)text[start + 3] << 16);
        return (int)(unchecked(((low * 2654435761u) ^ (high * 2246822519u)) * 3266489917u) >> shift);
    }
}
