namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>
/// Phrases and what they mean. Matched on a span, longest first, on word boundaries; built once per language, never changed.
/// </summary>
/// <typeparam name="T">What a phrase means.</typeparam>
internal sealed class PhraseTable<T>
{
    // Latin letters and the common signs each have a bucket; the rest share the last one.
    private const int Buckets = 0x180;

    private readonly KeyValuePair<string, T>[] phrases;

    // The second character of each phrase, or NUL: most candidates of a bucket fail on it, beside each other in memory.
    private readonly char[] seconds;
    private readonly int[] bucketStarts = new int[Buckets + 2];

    /// <summary>A table.</summary>
    /// <param name="phrases">The phrases, lower case unless the table is matched against cased text; the first of equal phrases wins.</param>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases)
    {
        this.phrases = phrases
            .OrderBy(phrase => BucketOf(phrase.Key[0]))
            .ThenByDescending(phrase => phrase.Key.Length)
            .ToArray();
        seconds = this.phrases.Select(phrase => phrase.Key.Length > 1 ? phrase.Key[1] : '\0').ToArray();
        var next = 0;
        for (var bucket = 0; bucket <= Buckets; bucket++)
        {
            bucketStarts[bucket] = next;
            while (next < this.phrases.Length && BucketOf(this.phrases[next].Key[0]) == bucket)
            {
                next++;
            }
        }

        bucketStarts[Buckets + 1] = next;
    }

    /// <summary>Whether the language has no such phrase.</summary>
    public bool IsEmpty => phrases.Length == 0;

    /// <summary>Finds the longest phrase that stands at a position, whole words only.</summary>
    /// <param name="text">The folded text.</param>
    /// <param name="start">Where the phrase starts.</param>
    /// <param name="meaning">What it means.</param>
    /// <param name="end">The character after it.</param>
    public bool TryMatch(ReadOnlySpan<char> text, int start, out T meaning, out int end)
    {
        if ((uint)start < (uint)text.Length && !(char.IsLetter(text[start]) && start > 0 && char.IsLetter(text[start - 1])))
        {
            var bucket = BucketOf(text[start]);
            var second = start + 1 < text.Length ? text[start + 1] : '\0';
            for (var i = bucketStarts[bucket]; i < bucketStarts[bucket + 1]; i++)
            {
                if (seconds[i] != second && seconds[i] != '\0')
                {
                    continue;
                }

                var phrase = phrases[i].Key;
                if (text.Length - start >= phrase.Length
                    && text.Slice(start, phrase.Length).SequenceEqual(phrase.AsSpan())
                    && WordBoundary.IsBetween(phrase[phrase.Length - 1], text, start + phrase.Length))
                {
                    meaning = phrases[i].Value;
                    end = start + phrase.Length;
                    return true;
                }
            }
        }

        meaning = default!;
        end = start;
        return false;
    }

    private static int BucketOf(char character) => character < Buckets ? character : Buckets;
}
