namespace MetaAi.Facts.Text;

/// <summary>
/// The words around a quote that might be one figure with it: at most twelve on each side, within the sentence, the paragraph, and the brackets or
/// quotation marks that the quote stands in.
/// </summary>
internal static class FigureWindow
{
    private const int MostWords = 12;
    private const int MostCharacters = 160;
    private const string Walls = "()[]{}«»\"“”„|•*!?;…";

    /// <summary>Where a figure that holds the quote may start, the quote's own start first and the farthest last; in folded characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The quote's first folded character.</param>
    public static IReadOnlyList<int> Starts(FactText text, int start)
    {
        var folded = text.Folded.Text;
        var limit = Math.Max(0, start - MostCharacters);
        List<int> starts = [start];
        for (int i = start, words = 0; i > limit && !IsWall(folded, i - 1); i--)
        {
            if (folded[i - 1] == ' ' && (++words > MostWords || IsEnd(text, i - 1)))
            {
                break;
            }

            // The start of a word, of what an elision or a dash leaves of it, or of what a bracket opens.
            var next = i - 1;
            if (folded[next] != ' ' && (next == 0 || folded[next - 1] is ' ' or '\'' || IsWall(folded, next - 1) || IsLongDash(text, next - 1)))
            {
                starts.Add(next);
            }
        }

        return starts;
    }

    /// <summary>Where a figure that holds the quote may end, the quote's own end first and the farthest last; in folded characters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The folded character after the quote's last one.</param>
    public static IReadOnlyList<int> Ends(FactText text, int end)
    {
        var folded = text.Folded.Text;
        var limit = Math.Min(folded.Length, end + MostCharacters);
        List<int> ends = [end];
        for (int i = end, words = 0; i < limit && !IsWall(folded, i); i++)
        {
            if (folded[i] == ' ' && (++words > MostWords || IsEnd(text, i)))
            {
                break;
            }

            var next = i + 1;
            if (!IsOutside(folded[i]) && (next == folded.Length || IsWall(folded, next) || IsLongDash(text, next) || IsLastOfWord(folded, next)))
            {
                ends.Add(next);
            }
        }

        return ends;
    }

    // Whether a word ends before the index: at a space, or at punctuation that has no digit or letter after it.
    private static bool IsLastOfWord(string folded, int index) => folded[index] switch
    {
        ' ' => true,
        '.' or ',' or ':' or '\'' => index + 1 == folded.Length || !char.IsLetterOrDigit(folded[index + 1]),
        _ => false,
    };

    private static bool IsOutside(char c) => c is ' ' or '.' or ',' or ':' or '\'';

    private static bool IsWall(string folded, int index) => Walls.AsSpan().IndexOf(folded[index]) >= 0;

    private static bool IsLongDash(FactText text, int index) =>
        text.Folded.Text[index] == '-' && text.Content[text.Folded.ToOriginal(index)] is '\u2014' or '\u2015';

    // Whether a sentence or a paragraph ends at a folded space.
    private static bool IsEnd(FactText text, int space) => IsParagraphEnd(text, space) || IsSentenceEnd(text.Folded.Text, space);

    private static bool IsParagraphEnd(FactText text, int space)
    {
        var breaks = 0;
        var end = text.Folded.ToOriginal(space + 1);
        for (var i = text.Folded.ToOriginal(space); i < end; i++)
        {
            switch (text.Content[i])
            {
                case '\f' or '\u2029':
                    return true;
                case '\n' or '\u0085' or '\u2028':
                case '\r' when i + 1 == end || text.Content[i + 1] != '\n':
                    breaks++;
                    break;
            }
        }

        return breaks > 1;
    }

    // "en 2024. La société" ends one; "approx. US$5" and "sept. 2024" do not: what follows holds a digit or starts small.
    private static bool IsSentenceEnd(string folded, int space)
    {
        if (space == 0 || folded[space - 1] != '.' || space + 1 == folded.Length || !char.IsUpper(folded[space + 1]))
        {
            return false;
        }

        for (var i = space + 1; i < folded.Length && folded[i] != ' '; i++)
        {
            if (char.IsDigit(folded[i]))
            {
                return false;
            }
        }

        return true;
    }
}
