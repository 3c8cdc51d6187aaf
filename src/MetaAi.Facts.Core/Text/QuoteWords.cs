using System.Text;

namespace MetaAi.Facts.Text;

/// <summary>The words of a quote as they are read. Several spaces and tabs in them are one space, as where they are looked for: whether a wall stands there, the text says.</summary>
public static class QuoteWords
{
    /// <summary>The words with one space for each run of spaces and tabs; a run of which a line end is part is left as it is, since it may break a word.</summary>
    /// <param name="exact">The words, as they were quoted.</param>
    public static string ToRead(string exact)
    {
        var start = RunIn(exact, 0, out var end);
        if (start < 0)
        {
            return exact;
        }

        var words = new StringBuilder(exact.Length);
        var copied = 0;
        for (; start >= 0; start = RunIn(exact, end, out end))
        {
            words.Append(exact, copied, start - copied).Append(' ');
            copied = end;
        }

        return words.Append(exact, copied, exact.Length - copied).ToString();
    }

    // The next run of two or more, or of a tab; -1 where there is none.
    private static int RunIn(string words, int from, out int end)
    {
        for (var start = from; start < words.Length; start = end + 1)
        {
            end = start;
            while (end < words.Length && char.IsWhiteSpace(words[end]))
            {
                end++;
            }

            if ((end - start > 1 || (end > start && words[start] == '\t')) && words.AsSpan(start, end - start).IndexOfAny('\n', '\r') < 0)
            {
                return start;
            }
        }

        end = words.Length;
        return -1;
    }
}
