using System.Text;

namespace MetaAi.Facts.Text;

/// <summary>
/// A folded text that knows where each of its characters came from. Each folded character stands for one unbroken stretch of the original, so only
/// the places where the two lengths part are kept: a few numbers for an ordinary text.
/// </summary>
internal sealed class FoldedText
{
    // So many quotes are looked for by going through the text, before the index of its words is made.
    private const int SearchesWithoutIndex = 32;

    private readonly int[] foldedAt;
    private readonly int[] originalAt;
    private readonly Lazy<WordIndex> index;
    private int searches;

    private FoldedText(string text, List<int> foldedAt, List<int> originalAt)
    {
        Text = text;
        this.foldedAt = [.. foldedAt];
        this.originalAt = [.. originalAt];
        index = new(() => WordIndex.Of(text));
    }

    public string Text { get; }

    public static FoldedText Of(string original)
    {
        var text = new StringBuilder(original.Length);
        List<int> foldedAt = [];
        List<int> originalAt = [];
        var shift = -1;
        for (var i = 0; i < original.Length;)
        {
            Mark(i);
            var next = i + 1;
            if (TextFolding.IsSpace(original[i]))
            {
                while (next < original.Length && TextFolding.IsSpace(original[next]))
                {
                    next++;
                }

                text.Append(' ');
            }
            else
            {
                var letter = TextFolding.FoldMark(original[i]);
                while (next < original.Length && LatinComposition.Compose(letter, original[next]) is not '\0' and var composed)
                {
                    letter = composed;
                    next++;
                }

                text.Append(letter);
            }

            i = next;
        }

        Mark(original.Length);
        return new(text.ToString(), foldedAt, originalAt);

        void Mark(int position)
        {
            if (position - text.Length != shift)
            {
                shift = position - text.Length;
                foldedAt.Add(text.Length);
                originalAt.Add(position);
            }
        }
    }

    /// <summary>The places of words at the start of a word, ascending; null where looking at each character finds them as well.</summary>
    /// <param name="words">Folded words, without white space at their ends.</param>
    public IEnumerable<int>? PlacesOf(string words) => Interlocked.Increment(ref searches) <= SearchesWithoutIndex ? null : index.Value.PlacesOf(words);

    /// <summary>Where the original of a folded character starts; the original's length for the folded length.</summary>
    public int ToOriginal(int position)
    {
        var index = IndexAt(foldedAt, position);
        return originalAt[index] + (position - foldedAt[index]);
    }

    /// <summary>The folded character that an original one became, or was folded into; the folded length for the original's length.</summary>
    public int ToFolded(int position)
    {
        var index = IndexAt(originalAt, position);
        var folded = foldedAt[index] + (position - originalAt[index]);

        // What follows the last character before the next part was folded into it.
        return index + 1 < foldedAt.Length ? Math.Min(folded, foldedAt[index + 1] - 1) : folded;
    }

    // The last of ascending positions that is not above the one given; the first is 0.
    private static int IndexAt(int[] positions, int position)
    {
        var index = Array.BinarySearch(positions, position);
        return index < 0 ? ~index - 1 : index;
    }
}
