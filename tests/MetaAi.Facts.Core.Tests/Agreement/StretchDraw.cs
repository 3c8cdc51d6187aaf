namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Draws stretches around a figure that begin and end where words, numbers or marks do: within it, over it, and over one of its ends.</summary>
internal static class StretchDraw
{
    private const int MostWords = 8;

    /// <summary>The stretches of a text that have something in common with a place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The place.</param>
    /// <param name="most">How many are drawn where there are more.</param>
    /// <param name="draw">Decides which.</param>
    public static IReadOnlyList<Stretch> Around(string text, Stretch place, int most, Draw draw)
    {
        var first = place.Start;
        for (var i = 0; i < MostWords && first > 0; i++)
        {
            first = Before(text, first);
        }

        var last = place.End;
        for (var i = 0; i < MostWords && last < text.Length; i++)
        {
            last = After(text, last);
        }

        var (starts, ends) = (new List<int>(), new List<int>());
        for (var i = first; i <= last; i++)
        {
            if (!IsEdge(text, i))
            {
                continue;
            }

            if (i < place.End && !char.IsWhiteSpace(text[i]))
            {
                starts.Add(i);
            }

            if (i > place.Start && !char.IsWhiteSpace(text[i - 1]))
            {
                ends.Add(i);
            }
        }

        var drawn = new HashSet<Stretch>();
        for (var i = 0; i < most; i++)
        {
            // Half of them keep one end of the figure: those are what a person may quote by mistake.
            var stretch = draw.Between(0, 3) switch
            {
                0 => new Stretch(place.Start, draw.Pick(ends)),
                1 => new Stretch(draw.Pick(starts), place.End),
                _ => new Stretch(draw.Pick(starts), draw.Pick(ends)),
            };
            if (stretch.Start < stretch.End && stretch.Overlaps(place))
            {
                drawn.Add(stretch);
            }
        }

        return [.. drawn];
    }

    private static int Before(string text, int at)
    {
        var start = at - 1;
        while (start > 0 && !(IsEdge(text, start) && !char.IsWhiteSpace(text[start])))
        {
            start--;
        }

        return start;
    }

    private static int After(string text, int at)
    {
        var end = at + 1;
        while (end < text.Length && !(IsEdge(text, end) && !char.IsWhiteSpace(text[end - 1])))
        {
            end++;
        }

        return end;
    }

    private static bool IsEdge(string text, int at) => at == 0 || at == text.Length || Class(text[at - 1]) is var before && (before == 'x' || before != Class(text[at]));

    private static char Class(char character) => character switch
    {
        _ when char.IsWhiteSpace(character) => ' ',
        _ when char.IsDigit(character) => '0',
        _ when char.IsLetter(character) => 'a',
        _ => 'x',
    };
}
