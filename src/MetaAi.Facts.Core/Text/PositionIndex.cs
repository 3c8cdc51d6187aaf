namespace MetaAi.Facts.Text;

/// <summary>Ascending positions of a text, and how many of them come before one.</summary>
internal sealed class PositionIndex(int[] positions)
{
    /// <summary>How many of the positions are below the one given.</summary>
    public int CountBefore(int position)
    {
        var index = Array.BinarySearch(positions, position);
        return index < 0 ? ~index : index;
    }

    /// <summary>The units after a line break: LF, CR, or CRLF as one.</summary>
    public static PositionIndex OfLines(string text)
    {
        List<int> starts = [];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return new([.. starts]);
    }

    /// <summary>The second units of the surrogate pairs: what UTF-16 counts and code points do not.</summary>
    public static PositionIndex OfPairs(string text)
    {
        List<int> seconds = [];
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                seconds.Add(i);
                i++;
            }
        }

        return new([.. seconds]);
    }
}
