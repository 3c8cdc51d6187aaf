using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Diagnostics;

/// <summary>The beginning of words that a message quotes: as much as shows which are meant.</summary>
public static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The words on one line, cut after their beginning where they are long.</summary>
    /// <param name="words">Any words.</param>
    public static string Of(string words) => VisibleText.Line(Cut(words));

    private static string Cut(string words)
    {
        if (words.Length <= Longest)
        {
            return words;
        }

        var length = char.IsHighSurrogate(words[Longest - 2]) ? Longest - 2 : Longest - 1;
        return words.Remove(length) + "\u2026";
    }
}
