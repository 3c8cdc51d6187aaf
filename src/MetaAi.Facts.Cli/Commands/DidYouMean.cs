namespace MetaAi.Facts.Cli.Commands;

/// <summary>The word that was meant where another one was written.</summary>
internal static class DidYouMean
{
    private const int LettersPerSlip = 3;

    /// <summary><c>; did you mean 'read'?</c>, or nothing where no candidate is near.</summary>
    /// <param name="word">What was written.</param>
    /// <param name="candidates">What could have been written.</param>
    public static string After(string word, IEnumerable<string> candidates) => Nearest(word, candidates) is { } meant ? $"; did you mean '{meant}'?" : "";

    /// <summary>
    /// The candidate that the fewest slips of the keyboard make the word, a slip for each three letters of the candidate at most: a letter too many, missing, wrong, or
    /// swapped with the next. Case is no slip, and neither is an end left out of which two letters or more are there.
    /// </summary>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        var (nearest, fewest) = ((string?)null, int.MaxValue);
        foreach (var candidate in candidates)
        {
            var slips = IsStart(word, candidate) ? 1 : Slips(word, candidate);
            if (slips < fewest && slips <= Math.Max(1, candidate.Trim('-').Length / LettersPerSlip))
            {
                (nearest, fewest) = (candidate, slips);
            }
        }

        return nearest;
    }

    private static bool IsStart(string word, string candidate) => word.Trim('-').Length > 1 && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    // Optimal string alignment, a row at a time. What is far longer than any candidate is not looked at: it may be a whole text.
    private static int Slips(string word, string candidate)
    {
        if (word.Length > 2 * candidate.Length + LettersPerSlip)
        {
            return int.MaxValue;
        }

        var (before, last, row) = (new int[word.Length + 1], Enumerable.Range(0, word.Length + 1).ToArray(), new int[word.Length + 1]);
        for (var i = 1; i <= candidate.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= word.Length; j++)
            {
                row[j] = Math.Min(Math.Min(row[j - 1], last[j]) + 1, last[j - 1] + (IsSame(i, j) ? 0 : 1));
                if (i > 1 && j > 1 && IsSame(i, j - 1) && IsSame(i - 1, j))
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            (before, last, row) = (last, row, before);
        }

        return last[word.Length];

        bool IsSame(int i, int j) => char.ToUpperInvariant(candidate[i - 1]) == char.ToUpperInvariant(word[j - 1]);
    }
}
