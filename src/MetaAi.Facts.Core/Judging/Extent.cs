using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>The widest words of a passage that read as one figure, or that begin a figure that is refused, in folded characters.</summary>
/// <param name="Figure">What they read as there, by which their role and their cues are known; null where they are refused.</param>
/// <param name="Refusal">Why they are refused.</param>
/// <param name="Start">The first character, without words before that change nothing.</param>
/// <param name="End">The character after the last one.</param>
internal readonly record struct Extent(Figure? Figure, RefusalReason? Refusal, int Start, int End)
{
    /// <summary>The first character with the words before that change nothing: the "en" of "en 2024".</summary>
    public int OuterStart { get; init; }

    /// <summary>The role of the words.</summary>
    public FigureRole Role { get; init; }

    /// <summary>Whether the words are a year and a noun of which something is of that year, "the 2024 results": nothing is counted.</summary>
    public bool IsYear { get; init; }

    /// <summary>What beside the words changes what they say; null where nothing does.</summary>
    public OpenCue? Cue { get; init; }

    /// <summary>The kind of the figure; null where it is refused.</summary>
    public FigureKind? Kind => Figure?.Kind;

    /// <summary>Whether the noun of what is counted touches its number: "50mph".</summary>
    public bool IsNounGlued { get; init; }

    /// <summary>Whether a part stands behind the noun of what is counted: "trois kilos et demi".</summary>
    public bool IsNounWithin { get; init; }

    /// <summary>Where the figure ends without the noun of what is counted.</summary>
    public int CoreEnd => Figure is { Kind: FigureKind.Count, Unit: { } noun } && !IsNounWithin && End - noun.Length > Start ? End - noun.Length - (IsNounGlued ? 0 : 1) : End;
}
