namespace MetaAi.Facts.Text;

/// <summary>
/// Finds where words may have stood before characters of the text were lost: U+FFFD is what a decoder writes for bytes that it does not understand, one
/// or more for a character.
/// </summary>
internal static class DamagedWords
{
    private const char Lost = '\uFFFD';

    // A text with more of them is damaged everywhere; the first places are enough to say so.
    private const int MostPlaces = 256;

    /// <summary>The folded place where the words may have stood, or null.</summary>
    /// <param name="folded">The folded text.</param>
    /// <param name="words">The folded words.</param>
    public static TextPosition? Find(string folded, string words)
    {
        var places = 0;
        for (var place = folded.AsSpan().IndexOf(Lost); place >= 0 && places < MostPlaces; place = NextRun(folded, place))
        {
            places++;
            for (var before = 0; before < words.Length && before <= place; before++)
            {
                if (CanBeLost(words[before])
                    && string.CompareOrdinal(folded, place - before, words, 0, before) == 0
                    && EndOf(folded, place, words, before) is { } end)
                {
                    return new(place - before, end);
                }
            }
        }

        return null;
    }

    // Where the words end that go on, from one of their characters, at a place of the text; null where they do not.
    private static int? EndOf(string folded, int at, string words, int from)
    {
        while (from < words.Length)
        {
            if (at == folded.Length)
            {
                return null;
            }

            if (folded[at] != Lost)
            {
                if (folded[at++] != words[from++])
                {
                    return null;
                }

                continue;
            }

            // Of the characters that may have been lost there, as many as let the words go on after them.
            var after = at;
            while (after < folded.Length && folded[after] == Lost)
            {
                after++;
            }

            var run = after - at;
            var first = from;
            do
            {
                if (from - first == run || !CanBeLost(words[from]))
                {
                    return null;
                }

                from++;
            }
            while (from < words.Length && (after == folded.Length || folded[after] != words[from]));

            at = after;
        }

        return at;
    }

    private static int NextRun(string folded, int place)
    {
        while (place < folded.Length && folded[place] == Lost)
        {
            place++;
        }

        var next = folded.AsSpan(place).IndexOf(Lost);
        return next < 0 ? -1 : place + next;
    }

    // The letters and digits of ASCII are the same bytes in every encoding that is mistaken for another one.
    private static bool CanBeLost(char c) => c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'));
}
