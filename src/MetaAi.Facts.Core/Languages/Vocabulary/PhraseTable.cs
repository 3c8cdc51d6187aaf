using System.Runtime.CompilerServices;

namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>
/// Phrases in rows, matched on folded text, longest first, on word boundaries; built once per language, never changed. A hash table by first words: most
/// questions have the answer no, and that takes one look. What a row means is added by <see cref="PhraseTable{T}"/>. All else is here, because code over a value
/// type is compiled anew for each of them, and the first phrase of a process would wait for that.
/// </summary>
internal abstract class PhraseTable
{
    private const int MostPhrases = (1 << CountPlace) - 1;
    private const int MostOfBucket = (1 << (MarkPlace - CountPlace)) - 1;
    private const int CountPlace = 14;
    private const int MarkPlace = 24;

    private readonly string[] phrases;

    // The key of each phrase's first word.
    private readonly uint[] keys;

    // What tells most phrases of a bucket apart at one look: many begin with "dollars".
    private readonly PhraseEnd[] ends;

    // Of each bucket its first phrase, how many it has, and the mark of the word that they start with, or none where they start with several; 0 where it has no phrase.
    // The mark is for the many words that fall into a bucket and start no phrase of it.
    private readonly uint[] buckets;
    private readonly uint mask;

    /// <summary>A table.</summary>
    /// <param name="rows">Of each row its phrases, parted by <c>|</c>; lower case unless the table is matched against cased text; no two are equal.</param>
    protected PhraseTable(string[] rows)
    {
        var listed = new string[rows.Length][];
        var count = 0;
        for (var row = 0; row < rows.Length; row++)
        {
            listed[row] = rows[row].Split('|');
            count += listed[row].Length;
        }

        if (count > MostPhrases)
        {
            throw new ArgumentException($"A table has at most {MostPhrases} phrases.", nameof(rows));
        }

        var size = 1;
        while (size < count * 4)
        {
            size *= 2;
        }

        mask = (uint)size - 1;
        phrases = new string[count];
        keys = new uint[count];
        ends = new PhraseEnd[count];
        buckets = new uint[size];
        if (count > 0)
        {
            Fill(listed);
        }
    }

    /// <summary>How many phrases there are.</summary>
    public int Count => phrases.Length;

    /// <summary>Whether the language has no such phrase.</summary>
    public bool IsEmpty => phrases.Length == 0;

    /// <summary>The phrases, in no particular order.</summary>
    public IReadOnlyList<string> Phrases => phrases;

    /// <summary>One of the phrases.</summary>
    /// <param name="index">Its place among <see cref="Phrases"/>.</param>
    public string this[int index] => phrases[index];

    /// <summary>The key of the first word of one of the phrases.</summary>
    /// <param name="index">Its place among <see cref="Phrases"/>.</param>
    public uint KeyAt(int index) => keys[index];

    /// <summary>The row of one of the phrases.</summary>
    /// <param name="index">Its place among <see cref="Phrases"/>.</param>
    protected int RowAt(int index) => ends[index].Row;

    /// <summary>Finds the longest phrase that stands at a position, whole words only.</summary>
    /// <param name="key">The key of the word at the position.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the phrase starts.</param>
    /// <param name="row">Its row.</param>
    /// <param name="end">The character after it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFind(uint key, ReadOnlySpan<char> text, int start, out int row, out int end)
    {
        var bucket = buckets[key & mask];
        if (bucket == 0 || (bucket >> MarkPlace != 0 && bucket >> MarkPlace != MarkOf(key)) || key == WordKey.None)
        {
            row = 0;
            end = start;
            return false;
        }

        return TryFindIn(bucket, text, start, out row, out end);
    }

    private bool TryFindIn(uint bucket, ReadOnlySpan<char> text, int start, out int row, out int end)
    {
        var last = FirstOf(bucket) + CountOf(bucket);
        for (var i = FirstOf(bucket); i < last; i++)
        {
            var (length, lastCharacter) = (ends[i].Length, ends[i].Last);
            if (text.Length - start >= length
                && text[start + length - 1] == lastCharacter
                && text.Slice(start, length).SequenceEqual(phrases[i].AsSpan())
                && WordBoundary.IsBetween(lastCharacter, text, start + length))
            {
                row = ends[i].Row;
                end = start + length;
                return true;
            }
        }

        row = 0;
        end = start;
        return false;
    }

    // Into their buckets, longer ones first.
    private void Fill(string[][] listed)
    {
        var found = new uint[phrases.Length];
        var next = 0;
        foreach (var row in listed)
        {
            foreach (var phrase in row)
            {
                var key = WordKey.Of(phrase.AsSpan());
                found[next++] = key;
                buckets[key & mask]++;
            }
        }

        // A bucket gets its place when its first phrase comes; a loop over all of them would take longer than all else here.
        var places = new ushort[buckets.Length];
        var first = 0u;
        next = 0;
        for (var row = 0; row < listed.Length; row++)
        {
            foreach (var phrase in listed[row])
            {
                var key = found[next++];
                ref var place = ref places[key & mask];
                if (place == 0)
                {
                    var count = buckets[key & mask];
                    if (count > MostOfBucket)
                    {
                        throw new InvalidOperationException($"At most {MostOfBucket} phrases of a table start with one word.");
                    }

                    buckets[key & mask] = first | (count << CountPlace);
                    place = (ushort)first;
                    first += count;
                }

                Put(phrase, key, row, place);
                place++;
            }
        }
    }

    private void Put(string phrase, uint key, int row, int place)
    {
        ref var bucket = ref buckets[key & mask];
        var first = FirstOf(bucket);
        bucket = place == first ? bucket | (MarkOf(key) << MarkPlace) : bucket >> MarkPlace == MarkOf(key) ? bucket : bucket & ((1u << MarkPlace) - 1);
        for (; place > first && phrases[place - 1].Length < phrase.Length; place--)
        {
            phrases[place] = phrases[place - 1];
            keys[place] = keys[place - 1];
            ends[place] = ends[place - 1];
        }

        phrases[place] = phrase;
        keys[place] = key;
        ends[place] = new((ushort)phrase.Length, phrase[phrase.Length - 1], (ushort)row);
    }

    private static int FirstOf(uint bucket) => (int)(bucket & MostPhrases);

    private static int CountOf(uint bucket) => (int)(bucket >> CountPlace) & MostOfBucket;

    // Never 0, which is no mark.
    private static uint MarkOf(uint key) => (key >> MarkPlace) | 1;
}
