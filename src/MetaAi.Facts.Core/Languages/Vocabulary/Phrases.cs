namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>Builds phrase tables from a language's lists: "word|variant|variant" and what they all mean.</summary>
internal static class Phrases
{
    /// <summary>A table of phrases with meanings.</summary>
    /// <param name="lines">Variants of a phrase, parted by <c>|</c>, and their meaning.</param>
    public static PhraseTable<T> Table<T>(params (string Variants, T Meaning)[] lines) => new(Expand(lines));

    /// <summary>A table over several lists; no phrase stands in two of them.</summary>
    /// <param name="lists">The lists.</param>
    public static PhraseTable<T> Table<T>(params (string Variants, T Meaning)[][] lists) => new(lists.SelectMany(Expand));

    /// <summary>A set of phrases that mean one thing.</summary>
    /// <param name="variants">The phrases, parted by <c>|</c>.</param>
    public static PhraseTable<bool> Set(string variants) => Table((variants, true));

    /// <summary>"well|far", "over|above" → "well over|well above|far over|far above".</summary>
    /// <param name="heads">First words, parted by <c>|</c>.</param>
    /// <param name="tails">Words after each of them.</param>
    public static string Each(string heads, string tails) => string.Join("|", heads.Split('|').SelectMany(head => tails.Split('|').Select(tail => $"{head} {tail}")));

    /// <summary>A table without phrases, for what a language does not say so.</summary>
    public static PhraseTable<T> None<T>() => new([]);

    private static IEnumerable<KeyValuePair<string, T>> Expand<T>((string Variants, T Meaning)[] lines) =>
        lines.SelectMany(line => line.Variants.Split('|').Select(variant => new KeyValuePair<string, T>(variant, line.Meaning)));
}
