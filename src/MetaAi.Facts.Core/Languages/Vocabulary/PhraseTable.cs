using System.Runtime.CompilerServices;

namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>
/// Phrases and what they mean. Matched on folded text, longest first, on word boundaries; built once per language, never changed. A hash table by
/// first words: most questions have the answer no, and that takes one look.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T> : IPhraseTable
{
    private readonly string[] phrases;
    private readonly T[] meanings;

    // What tells most phrases of a bucket apart at one look: many begin with "dollars".
    private readonly (ushort Length, char Last)[] ends;

    // The first of the phrases of each bucket; the next bucket's first is after its last.
    private readonly ushort[] buckets;
    private readonly uint mask;

    /// <summary>A table.</summary>
    /// <param name="phrases">The phrases, lower case unless the table is matched against cased text; no two are equal.</param>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        var listed = phrases.ToArray();
        var size = 1;
        while (size < listed.Length * 4)
        {
            size *= 2;
        }

        mask = (uint)size - 1;
        var sorted = listed.OrderBy(phrase => BucketOf(phrase.Key)).ThenByDescending(phrase => phrase.Key.Length).ToArray();
        this.phrases = [.. sorted.Select(phrase => phrase.Key)];
        meanings = [.. sorted.Select(phrase => phrase.Value)];
        ends = [.. sorted.Select(phrase => ((ushort)phrase.Key.Length, phrase.Key[phrase.Key.Length - 1]))];
        buckets = new ushort[size + 1];
        foreach (var phrase in sorted)
        {
            buckets[BucketOf(phrase.Key) + 1]++;
        }

        for (var bucket = 1; bucket <= size; bucket++)
        {
            buckets[bucket] += buckets[bucket - 1];
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> Phrases => phrases;

    /// <summary>The phrases that mean a given thing.</summary>
    public IEnumerable<string> PhrasesOf(T meaning) => phrases.Where((_, index) => EqualityComparer<T>.Default.Equals(meanings[index], meaning));

    /// <summary>What the phrases mean, in the order of <see cref="Phrases"/>.</summary>
    public IReadOnlyList<T> Meanings => meanings;

    /// <summary>Whether the language has no such phrase.</summary>
    public bool IsEmpty => phrases.Length == 0;

    /// <summary>Finds the longest phrase that stands at a position, whole words only.</summary>
    /// <param name="key">The key of the word at the position.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the phrase starts.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="end">The character after it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryMatch(uint key, ReadOnlySpan<char> text, int start, out T meaning, out int end)
    {
        var bucket = key & mask;
        var first = buckets[bucket];
        var last = buckets[bucket + 1];
        if (key == WordKey.None || first == last)
        {
            meaning = default!;
            end = start;
            return false;
        }

        return TryMatch(first, last, text, start, out meaning, out end);
    }

    /// <summary>Finds the longest phrase that a text starts with, also where what stands before it belongs to the same word.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="meaning">What the phrase means.</param>
    /// <param name="length">How many characters it has.</param>
    public bool TryMatchStart(ReadOnlySpan<char> text, out T meaning, out int length) => TryMatch(WordKey.Of(text), text, 0, out meaning, out length);

    private bool TryMatch(int first, int last, ReadOnlySpan<char> text, int start, out T meaning, out int end)
    {
        for (var i = first; i < last; i++)
        {
            var (length, lastCharacter) = ends[i];
            if (text.Length - start >= length
                && text[start + length - 1] == lastCharacter
                && text.Slice(start, length).SequenceEqual(phrases[i].AsSpan())
                && WordBoundary.IsBetween(lastCharacter, text, start + length))
            {
                meaning = meanings[i];
                end = start + length;
                return true;
            }
        }

        meaning = default!;
        end = start;
        return false;
    }

    private uint BucketOf(string phrase) => WordKey.Of(phrase.AsSpan()) & mask;
}
