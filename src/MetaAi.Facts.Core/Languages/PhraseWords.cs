namespace MetaAi.Facts.Languages;

/// <summary>The words of a table's phrase: runs of letters, and every other character by itself.</summary>
internal static class PhraseWords
{
    /// <summary>Where each word starts, and its length.</summary>
    public static IEnumerable<(int Start, int Length)> In(string phrase)
    {
        for (var start = 0; start < phrase.Length;)
        {
            var end = start + 1;
            while (end < phrase.Length && char.IsLetter(phrase[start]) && char.IsLetter(phrase[end]))
            {
                end++;
            }

            yield return (start, end - start);
            start = end;
        }
    }

    /// <summary>The longest word of letters, of equals the last; the one sign that is the phrase; or no word.</summary>
    public static string Longest(string phrase) => phrase.Length == 1 ? phrase : OfLetters(phrase).Aggregate("", (longest, word) => word.Length >= longest.Length ? word : longest);

    /// <summary>The words of letters.</summary>
    public static IEnumerable<string> OfLetters(string phrase) =>
        In(phrase).Where(word => char.IsLetter(phrase[word.Start])).Select(word => phrase.Substring(word.Start, word.Length));
}
