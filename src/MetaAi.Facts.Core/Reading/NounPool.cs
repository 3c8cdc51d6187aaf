namespace MetaAi.Facts.Reading;

/// <summary>
/// Keeps the nouns that were counted, so that "personnes" is one string however often it is read. Holds a bounded number; a noun that takes the
/// place of another one costs a new string and nothing else. Safe from any thread: a place holds one whole string or another.
/// </summary>
internal static class NounPool
{
    private const int Places = 1024;

    private static readonly string?[] Nouns = new string?[Places];

    /// <summary>The words as a string.</summary>
    public static string Get(ReadOnlySpan<char> words)
    {
        var hash = words.Length;
        foreach (var character in words)
        {
            hash = unchecked((hash * 31) + character);
        }

        ref var place = ref Nouns[(uint)hash % Places];
        if (place is { } noun && words.SequenceEqual(noun.AsSpan()))
        {
            return noun;
        }

        noun = words.ToString();
        place = noun;
        return noun;
    }
}
