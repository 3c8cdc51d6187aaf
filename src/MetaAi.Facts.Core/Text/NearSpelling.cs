using MetaAi.Facts.Names;

namespace MetaAi.Facts.Text;

/// <summary>Finds words that differ as a slip of the pen makes them differ.</summary>
public static class NearSpelling
{
    private const int ShortestWord = 6;

    /// <summary>The candidate that is nearest to a word; null where none is near: less than half of its letters would have to change.</summary>
    /// <param name="word">The word.</param>
    /// <param name="candidates">What it may have been meant to be; of two that are as near, the first.</param>
    public static string? Nearest(string word, IEnumerable<string> candidates)
    {
        const int MostCharacters = 120;
        var key = NameKey.Of(word);
        if (key.Length is 0 or > MostCharacters)
        {
            return null;
        }

        var (nearest, least) = ((string?)null, (key.Length / 2) + 1);
        foreach (var candidate in candidates)
        {
            var other = NameKey.Of(candidate);
            if (Math.Abs(other.Length - key.Length) < least && EditDistance.Between(key, other) is var distance && distance < least)
            {
                (nearest, least) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>
    /// The pairs of names that are spelt almost alike: they differ in case, accents or spaces, or in one letter of a longer word, put in, left out,
    /// replaced or swapped with its neighbour. Different numbers are never a slip. Takes time and space as the characters of all names together.
    /// </summary>
    /// <param name="names">The names, each once.</param>
    /// <returns>The pairs, by the order of the later name; the earlier one first in each.</returns>
    public static IReadOnlyList<(string Earlier, string Later)> Pairs(IReadOnlyList<string> names)
    {
        // Two keys that differ by one letter have a form in common: one of them itself, or both without one letter.
        var byForm = new Dictionary<ulong, List<int>>();
        var keys = new string[names.Count];
        var pairs = new List<(string, string)>();
        for (var i = 0; i < names.Count; i++)
        {
            keys[i] = NameKey.Of(names[i]);
            var seen = new HashSet<int>();
            foreach (var form in Forms(keys[i]))
            {
                if (!byForm.TryGetValue(form, out var others))
                {
                    byForm.Add(form, others = []);
                }

                foreach (var other in others)
                {
                    if (other != i && seen.Add(other) && AreNear(names[other], names[i], keys[other], keys[i]))
                    {
                        pairs.Add((names[other], names[i]));
                    }
                }

                if (others.Count == 0 || others[others.Count - 1] != i)
                {
                    others.Add(i);
                }
            }
        }

        return pairs;
    }

    private static bool AreNear(string name, string other, string key, string otherKey)
    {
        if (key == otherKey)
        {
            return true;
        }

        var start = 0;
        while (start < key.Length && start < otherKey.Length && key[start] == otherKey[start])
        {
            start++;
        }

        var end = 0;
        while (end < key.Length - start && end < otherKey.Length - start && key[key.Length - 1 - end] == otherKey[otherKey.Length - 1 - end])
        {
            end++;
        }

        var (left, right) = (key.Substring(start, key.Length - start - end), otherKey.Substring(start, otherKey.Length - start - end));
        var isSlip = (left.Length, right.Length) is (0, 1) or (1, 0) or (1, 1) || (left.Length == 2 && right.Length == 2 && left[0] == right[1] && left[1] == right[0]);
        return isSlip
            && (left + right).All(char.IsLetter)
            && WordAround(name, other) >= ShortestWord
            && WordAround(other, name) >= ShortestWord;
    }

    /// <summary>How long the word is in which a name begins to differ from another: "Group A" and "Group B" are two groups, and a stage is no stake.</summary>
    private static int WordAround(string name, string other)
    {
        var at = 0;
        while (at < name.Length - 1 && at < other.Length && name[at] == other[at])
        {
            at++;
        }

        var start = at;
        while (start > 0 && !IsWordStart(name, start))
        {
            start--;
        }

        var end = at + 1;
        while (end < name.Length && !IsWordStart(name, end) && char.IsLetter(name[end]))
        {
            end++;
        }

        return end - start;
    }

    private static bool IsWordStart(string name, int at) =>
        char.IsLetter(name[at]) && (!char.IsLetter(name[at - 1]) || (char.IsUpper(name[at]) && char.IsLower(name[at - 1])));

    // The key, and the key without each of its letters, as hashes: the letters as digits of a number, so that a form takes one step each.
    private static IEnumerable<ulong> Forms(string key)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        var after = new ulong[key.Length + 1];
        var powers = new ulong[key.Length + 1];
        powers[0] = 1;
        for (var i = key.Length - 1; i >= 0; i--)
        {
            var place = key.Length - 1 - i;
            after[i] = unchecked(after[i + 1] + ((key[i] + 1UL) * powers[place]));
            powers[place + 1] = unchecked(powers[place] * Factor);
        }

        yield return after[0];
        var before = 0UL;
        for (var i = 0; i < key.Length; i++)
        {
            if (char.IsLetter(key[i]))
            {
                yield return unchecked(before + after[i + 1]);
            }

            // Without a later letter, this one stands one place nearer to the end.
            before = i < key.Length - 1 ? unchecked(before + ((key[i] + 1UL) * powers[key.Length - 2 - i])) : before;
        }
    }
}
