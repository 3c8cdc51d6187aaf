namespace MetaAi.Facts.Cli.Scanning.Drafting;

/// <summary>
/// Where the words of many quotes stand in a folded text, found for all of them in one pass. Words that are plainly a piece of another word or number
/// are left out; what else does not count is left in, which at worst gives a quote a neighbour that it did not need.
/// </summary>
internal sealed class WordOccurrences
{
    private const string Separators = ".,':/";

    private readonly Dictionary<string, List<int>> places = new(StringComparer.Ordinal);

    public WordOccurrences(string folded, IEnumerable<string> words)
    {
        foreach (var one in words)
        {
            places.TryAdd(one, []);
        }

        var lengths = places.Keys.Where(one => one.Length > 0).GroupBy(one => one[0]).ToDictionary(group => group.Key, group => group.Select(one => one.Length).Distinct().ToArray());
        var lookup = places.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = 0; start < folded.Length; start++)
        {
            if (!lengths.TryGetValue(folded[start], out var candidates) || IsTornBefore(folded, start))
            {
                continue;
            }

            foreach (var length in candidates)
            {
                var end = start + length;
                if (end <= folded.Length && !IsTornAfter(folded, end) && lookup.TryGetValue(folded.AsSpan(start, length), out var found))
                {
                    found.Add(start);
                }
            }
        }
    }

    /// <summary>The first characters of words that were asked for, in ascending order.</summary>
    public IReadOnlyList<int> Of(string words) => places[words];

    private static bool IsTornBefore(string folded, int start) => start > 0
        && (char.IsLetterOrDigit(folded[start - 1])
            || (start > 1 && char.IsDigit(folded[start]) && Separators.Contains(folded[start - 1], StringComparison.Ordinal) && char.IsDigit(folded[start - 2])));

    private static bool IsTornAfter(string folded, int end) => end < folded.Length
        && (char.IsLetterOrDigit(folded[end])
            || (end + 1 < folded.Length && char.IsDigit(folded[end - 1]) && Separators.Contains(folded[end], StringComparison.Ordinal) && char.IsDigit(folded[end + 1])));
}
