namespace MetaAi.Facts.Names;

/// <summary>Finds how words write the name of an enumeration's member: <c>ScaleAI</c> is "Scale AI" in "dans Scale AI".</summary>
public static class WrittenName
{
    /// <summary>
    /// The first place at which the words have the name, as they write it: from the first letter or digit of a word to the last of one. Case, accents, spaces,
    /// hyphens, dots and apostrophes make no difference.
    /// </summary>
    /// <param name="words">The words.</param>
    /// <param name="member">The member's name.</param>
    /// <returns>The name as written; null where the words say it otherwise or not at all.</returns>
    public static string? In(string words, string member)
    {
        var key = NameKey.Of(member);
        for (var start = 0; key.Length > 0 && start < words.Length; start++)
        {
            if (!IsEdge(words, start) || !char.IsLetterOrDigit(words[start]))
            {
                continue;
            }

            for (var end = start + 1; end <= words.Length; end++)
            {
                if (!IsEdge(words, end) || NameKey.IsDropped(words[end - 1]) || char.IsWhiteSpace(words[end - 1]))
                {
                    continue;
                }

                var written = NameKey.Of(words.Substring(start, end - start));
                if (written == key)
                {
                    return words.Substring(start, end - start);
                }

                if (written.Length > key.Length)
                {
                    break;
                }
            }
        }

        return null;
    }

    // Where no word goes on: before it or after it stands something that is no letter and no digit.
    private static bool IsEdge(string words, int at) => at == 0 || at == words.Length || !char.IsLetterOrDigit(words[at - 1]) || !char.IsLetterOrDigit(words[at]);
}
