using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Text;

/// <summary>
/// Picks the words of a text that are nearest to a quote which does not stand there, for a person to choose from. One pass scores every window of as
/// many words as the quote has, give or take one; only the best windows are then compared letter by letter, so the work is linear in the text.
/// </summary>
internal static class NearestWords
{
    private const int MostCandidates = 3;
    private const int MostCompared = 64;
    private const int MostCharacters = 256;
    private const string Edges = " .,;:!?…()[]{}«»\"“”„'|";

    /// <summary>The nearest words, the nearest first; none for a quote of more than 256 characters.</summary>
    /// <param name="quote">The folded quote.</param>
    /// <param name="text">The text.</param>
    public static EquatableArray<TextCandidate> To(string quote, FactText text)
    {
        if (quote.Length > MostCharacters)
        {
            return [];
        }

        var folded = text.Folded.Text;
        var compared = new List<(int Distance, TextPosition At)>();
        foreach (var window in LikelyWindows(quote, folded))
        {
            var at = Trim(folded, window);
            if (at.End > at.Start && at.End - at.Start <= 2 * quote.Length + 8)
            {
                var distance = EditDistance.Between(quote, folded.Substring(at.Start, at.End - at.Start));
                compared.Add((2 * distance <= Math.Max(quote.Length, 4) ? distance - (HasDigit(folded, at) ? 1 : 0) : int.MaxValue, at));
            }
        }

        List<TextPosition> taken = [];
        List<TextCandidate> candidates = [];
        foreach (var (distance, at) in compared.OrderBy(entry => entry.Distance).ThenBy(entry => entry.At.Start).ThenBy(entry => entry.At.End))
        {
            if (distance == int.MaxValue || candidates.Count == MostCandidates)
            {
                break;
            }

            var words = text.Words(at.Start, at.End);
            if (!taken.Any(other => at.Start < other.End && other.Start < at.End) && !candidates.Any(other => other.Words == words))
            {
                taken.Add(at);
                candidates.Add(new(words, text.LineOf(text.Folded.ToOriginal(at.Start))));
            }
        }

        return candidates.ToEquatableArray();
    }

    // The windows with the best scores, the earlier of two equals first.
    private static IEnumerable<TextPosition> LikelyWindows(string quote, string folded)
    {
        var wanted = quote.Split(' ');
        var best = new List<(int Score, TextPosition At)>();
        var recent = new Queue<(int Start, int Score)>();
        for (var start = 0; start < folded.Length;)
        {
            var space = folded.IndexOf(' ', start);
            var end = space < 0 ? folded.Length : space;
            if (end > start)
            {
                recent.Enqueue((start, Likeness(folded, start, end, wanted)));
                if (recent.Count > wanted.Length + 1)
                {
                    recent.Dequeue();
                }

                Offer(best, recent, wanted.Length, end);
            }

            start = end + 1;
        }

        return best.Select(entry => entry.At);
    }

    private static void Offer(List<(int Score, TextPosition At)> best, Queue<(int Start, int Score)> recent, int wanted, int end)
    {
        // The windows that end here, the longest first: a score less what the first words gave, and less for each word more or fewer than wanted.
        var left = recent.Count;
        var score = recent.Sum(word => word.Score);
        foreach (var word in recent)
        {
            var surplus = Math.Abs(left - wanted);
            if (surplus > 1)
            {
                break;
            }

            Insert(best, score - surplus, new(word.Start, end));
            score -= word.Score;
            left--;
        }
    }

    private static void Insert(List<(int Score, TextPosition At)> best, int score, TextPosition at)
    {
        if (score <= 0 || (best.Count == MostCompared && score <= best[MostCompared - 1].Score))
        {
            return;
        }

        if (best.Count == MostCompared)
        {
            best.RemoveAt(MostCompared - 1);
        }

        var index = best.Count;
        while (index > 0 && best[index - 1].Score < score)
        {
            index--;
        }

        best.Insert(index, (score, at));
    }

    // How much a word of the text is like the most similar word of the quote.
    private static int Likeness(string folded, int start, int end, string[] wanted)
    {
        var best = 0;
        foreach (var word in wanted)
        {
            best = Math.Max(best, Likeness(folded, start, end - start, word));
        }

        return best;
    }

    private static int Likeness(string folded, int start, int length, string word)
    {
        if (length >= word.Length && string.CompareOrdinal(folded, start, word, 0, word.Length) == 0 && length - word.Length <= 1)
        {
            return 2 + Math.Min(6, word.Length);
        }

        if (char.IsDigit(folded[start]) && char.IsDigit(word[0]))
        {
            return 4 + (folded[start] == word[0] ? 1 : 0) + (length == word.Length ? 1 : 0);
        }

        return folded[start] == word[0] && Math.Abs(length - word.Length) <= 2 ? Math.Min(4, word.Length) : 0;
    }

    private static TextPosition Trim(string folded, TextPosition at)
    {
        var (start, end) = (at.Start, at.End);
        while (start < end && IsEdge(folded[start]))
        {
            start++;
        }

        while (end > start && IsEdge(folded[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }

    private static bool IsEdge(char c) => Edges.AsSpan().IndexOf(c) >= 0;

    private static bool HasDigit(string folded, TextPosition at)
    {
        for (var i = at.Start; i < at.End; i++)
        {
            if (char.IsDigit(folded[i]))
            {
                return true;
            }
        }

        return false;
    }
}
