namespace MetaAi.Facts.Cli.Scanning.Drafting;

/// <summary>
/// What stands beside words that stand several times in a text, and how much of it tells one place from all the others. Found for all places at once:
/// in the order of what stands beside them, each place has only to be told from the one before and the one after it.
/// </summary>
internal sealed class Neighbours
{
    private const int MostCharacters = 100;
    private const int LongestWords = 120;

    private static readonly int[] Widths = [25, 50, MostCharacters];

    private readonly string folded;
    private readonly int length;
    private readonly IReadOnlyList<int> starts;
    private readonly Dictionary<int, int> before;
    private readonly Dictionary<int, int> after;
    private readonly Dictionary<int, Dictionary<(string Before, string After), int>> both = [];

    /// <param name="folded">The folded text.</param>
    /// <param name="length">How many characters the words have.</param>
    /// <param name="starts">Where they stand.</param>
    public Neighbours(string folded, int length, IReadOnlyList<int> starts)
    {
        this.folded = folded;
        this.length = length;
        this.starts = starts;
        before = Needed(Before);
        after = Needed(After);
    }

    /// <summary>The fewest whole words beside a place that stand beside no other; null where there are none within reach.</summary>
    public (string? Prefix, string? Suffix)? Of(int start)
    {
        var prefix = before.TryGetValue(start, out var needed) ? PrefixOf(start, needed) : null;
        var suffix = after.TryGetValue(start, out needed) ? SuffixOf(start, needed) : null;
        if (suffix is not null && (prefix is null || Words(suffix) <= Words(prefix)))
        {
            return (null, suffix);
        }

        if (prefix is not null)
        {
            return (prefix, null);
        }

        foreach (var width in Widths)
        {
            if (Sides(start, width) is { Before.Length: var left, After.Length: var right } sides && left == width && right == width
                && Counts(width)[sides] == 1 && PrefixOf(start, width) is { } wide && SuffixOf(start, width) is { } far)
            {
                return (wide, far);
            }
        }

        return null;
    }

    private static int Words(string words) => words.Count(character => character == ' ');

    /// <summary>How many characters of what stands beside each place stand beside it alone; nothing where all within reach do not.</summary>
    private Dictionary<int, int> Needed(Func<int, string> beside)
    {
        var sorted = starts.Select(start => (Start: start, Words: beside(start))).ToArray();
        Array.Sort(sorted, (left, right) => string.CompareOrdinal(left.Words, right.Words));
        var needed = new Dictionary<int, int>();
        var shared = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            var next = i + 1 < sorted.Length ? sorted[i].Words.AsSpan().CommonPrefixLength(sorted[i + 1].Words) : 0;
            if (Math.Max(shared, next) is var same && same < sorted[i].Words.Length)
            {
                needed.Add(sorted[i].Start, same + 1);
            }

            shared = next;
        }

        return needed;
    }

    // From the words on, away from them; a space beside them belongs to neither, as where quotes are looked for.
    private string Before(int start)
    {
        var end = EndBefore(start);
        var words = folded.AsSpan(Math.Max(0, end - MostCharacters), Math.Min(end, MostCharacters)).ToArray();
        Array.Reverse(words);
        return new(words);
    }

    private string After(int start)
    {
        var first = StartAfter(start);
        return folded.Substring(first, Math.Min(MostCharacters, folded.Length - first));
    }

    private int EndBefore(int start) => start > 0 && folded[start - 1] == ' ' ? start - 1 : start;

    private int StartAfter(int start) => start + length < folded.Length && folded[start + length] == ' ' ? start + length + 1 : start + length;

    private (string Before, string After) Sides(int start, int width)
    {
        var (end, first) = (EndBefore(start), StartAfter(start));
        return (folded[Math.Max(0, end - width)..end], folded[first..Math.Min(folded.Length, first + width)]);
    }

    private Dictionary<(string Before, string After), int> Counts(int width)
    {
        if (!both.TryGetValue(width, out var counts))
        {
            both[width] = counts = starts.CountBy(start => Sides(start, width)).ToDictionary();
        }

        return counts;
    }

    // Words are not cut: more of them tells a place as well as fewer do. A space at the outer end would be trimmed, and so tells nothing.
    private string? PrefixOf(int start, int needed)
    {
        var end = EndBefore(start);
        var first = end - needed;
        while (first > 0 && (folded[first] == ' ' || folded[first - 1] != ' '))
        {
            first--;
        }

        return folded[first] != ' ' && end - first <= LongestWords ? folded[first..end] : null;
    }

    private string? SuffixOf(int start, int needed)
    {
        var first = StartAfter(start);
        var end = first + needed;
        while (end < folded.Length && (folded[end - 1] == ' ' || folded[end] != ' '))
        {
            end++;
        }

        return folded[end - 1] != ' ' && end - first <= LongestWords ? folded[first..end] : null;
    }
}
