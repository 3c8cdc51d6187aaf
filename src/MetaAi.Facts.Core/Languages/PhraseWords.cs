namespace MetaAi.Facts.Languages;

/// <summary>The words of a table's phrase: runs of letters, and every other character by itself.</summary>
internal static class PhraseWords
{
    /// <summary>Where the word ends that starts at a position.</summary>
    public static int EndOf(string phrase, int start)
    {
        var end = start + 1;
        while (end < phrase.Length && char.IsLetter(phrase[start]) && char.IsLetter(phrase[end]))
        {
            end++;
        }

        return end;
    }

    /// <summary>The longest word of letters, of equals the last; the one sign that is the phrase; or no word.</summary>
    public static string Longest(string phrase)
    {
        if (phrase.Length == 1)
        {
            return phrase;
        }

        var (longest, length) = (0, 0);
        for (int start = 0, end; start < phrase.Length; start = end)
        {
            end = EndOf(phrase, start);
            if (end - start >= length && char.IsLetter(phrase[start]))
            {
                (longest, length) = (start, end - start);
            }
        }

        return phrase.Substring(longest, length);
    }

    /// <summary>The words of letters.</summary>
    public static string[] OfLetters(string phrase)
    {
        var words = new List<string>();
        for (int start = 0, end; start < phrase.Length; start = end)
        {
            end = EndOf(phrase, start);
            if (char.IsLetter(phrase[start]))
            {
                words.Add(phrase.Substring(start, end - start));
            }
        }

        return [.. words];
    }
}
