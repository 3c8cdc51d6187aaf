using MetaAi.Facts.Text;

namespace MetaAi.Facts.Drafting;

/// <summary>Where sentences end, as well as signs alone tell it.</summary>
internal static class Sentences
{
    /// <summary>The position after the first sentence that ends in a stretch of text; -1 where none does.</summary>
    public static int EndIn(string text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (IsEnd(text, i))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>The position after the last sentence that ends in a stretch of text; its start where none does.</summary>
    public static int LastEndIn(string text, int from, int to)
    {
        for (var i = to - 1; i >= from; i--)
        {
            if (IsEnd(text, i))
            {
                return i + 1;
            }
        }

        return from;
    }

    private static bool IsEnd(string text, int index) => text[index] switch
    {
        '!' or '?' or '\u2026' or '\f' or '\u2029' => true,
        '.' => index + 1 >= text.Length || TextFolding.IsSpace(text[index + 1]),
        '\n' => index + 1 < text.Length && text[index + 1] is '\n' or '\r',
        _ => false,
    };
}
