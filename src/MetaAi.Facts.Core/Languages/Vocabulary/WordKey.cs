namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>
/// A number for the first word of a phrase, by which tables look phrases up: a word is a run of letters, or one other character. Words that
/// differ in case alone have one key; different words rarely do.
/// </summary>
internal static class WordKey
{
    /// <summary>The key where no phrase can start: inside a word.</summary>
    public const uint None = 0;

    private const uint OffsetBasis = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>The key of the word that a text starts with.</summary>
    /// <param name="text">A folded text, of any case.</param>
    public static uint Of(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return None;
        }

        var key = Begin(char.ToLowerInvariant(text[0]));
        for (var i = 1; i < text.Length && char.IsLetter(text[0]) && char.IsLetter(text[i]); i++)
        {
            key = Add(key, char.ToLowerInvariant(text[i]));
        }

        return key;
    }

    /// <summary>The key of a word of one character (FNV-1a).</summary>
    public static uint Begin(char lower) => Add(OffsetBasis, lower);

    /// <summary>The key of a word with one more letter.</summary>
    public static uint Add(uint key, char lower) => (key ^ lower) * Prime;
}
