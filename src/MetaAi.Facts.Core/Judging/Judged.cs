using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>Words of a text that the judge holds for one figure, or for a name with a number. Holds no value: that is what the reader says of the words.</summary>
/// <param name="Start">The first UTF-16 unit in the text, with words before that change nothing.</param>
/// <param name="End">The unit after the last one.</param>
/// <param name="CoreStart">The first unit without such words.</param>
/// <param name="CoreEnd">The unit after the last one without the noun of what is counted.</param>
/// <param name="Role">What the words are in their place.</param>
/// <param name="Refusal">Why the words, though they begin a figure, are none; or null.</param>
/// <param name="Cue">What beside them changes what they say; null where nothing does.</param>
internal readonly record struct Judged(int Start, int End, int CoreStart, int CoreEnd, FigureRole Role, RefusalReason? Refusal, OpenCue? Cue)
{
    /// <summary>Whether the words are a year and a noun of which something is of that year, "the 2024 results": nothing is counted.</summary>
    public bool IsYear { get; init; }
}
