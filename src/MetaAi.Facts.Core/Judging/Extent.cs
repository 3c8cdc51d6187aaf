using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Judging;

/// <summary>The widest words of a passage that read as one figure, or that begin a figure that is refused, in folded characters.</summary>
internal readonly record struct Extent
{
    // Large, so that what is often asked of it is asked in its place.
    private readonly Figure figure;

    /// <summary>Words that read as a figure.</summary>
    /// <param name="figure">What they read as there, by which their role and their cues are known.</param>
    /// <param name="start">The first character, without words before that change nothing.</param>
    /// <param name="end">The character after the last one.</param>
    public Extent(in Figure figure, int start, int end)
    {
        this.figure = figure;
        (IsRead, Start, End) = (true, start, end);
    }

    /// <summary>Words that are refused.</summary>
    /// <param name="refusal">Why.</param>
    /// <param name="start">The first character.</param>
    /// <param name="end">The character after the last one.</param>
    public Extent(RefusalReason refusal, int start, int end)
    {
        Refusal = refusal;
        (Start, End, OuterStart) = (start, end, start);
    }

    /// <summary>Whether the words read as a figure.</summary>
    public bool IsRead { get; }

    /// <summary>What the words read as; null where they are refused.</summary>
    public Figure? Figure => IsRead ? figure : null;

    /// <summary>Why the words are refused; null where they read.</summary>
    public RefusalReason? Refusal { get; }

    /// <summary>The first character, without words before that change nothing.</summary>
    public int Start { get; init; }

    /// <summary>The character after the last one.</summary>
    public int End { get; init; }

    /// <summary>The first character with the words before that change nothing: the "en" of "en 2024".</summary>
    public int OuterStart { get; init; }

    /// <summary>The role of the words.</summary>
    public FigureRole Role { get; init; }

    /// <summary>Whether the words are a year and a noun of which something is of that year, "the 2024 results": nothing is counted.</summary>
    public bool IsYear { get; init; }

    /// <summary>What beside the words changes what they say; null where nothing does.</summary>
    public OpenCue? Cue { get; init; }

    /// <summary>The kind of the figure; null where it is refused.</summary>
    public FigureKind? Kind => IsRead ? figure.Kind : null;

    /// <summary>The unit of the figure; null also where it is refused.</summary>
    public string? Unit => figure.Unit;

    /// <summary>The hedge of the figure; exact also where it is refused.</summary>
    public Hedge Hedge => figure.Hedge;

    /// <summary>Whether the figure is a number that neither a unit nor a noun stands with.</summary>
    public bool IsBare => IsRead && figure.Kind is FigureKind.Number or FigureKind.Count && figure.Unit is null;

    /// <summary>Whether the words name two ends that differ.</summary>
    public bool IsRange => figure.Low is { } low && figure.High is { } high && low != high;

    /// <summary>Where the figure ends without the noun of what is counted; with it where it touches the number, "2GW".</summary>
    public int CoreEndIn(FoldedPhrase text) =>
        Kind == FigureKind.Count && Unit is { } noun && End - noun.Length - 1 is var space && space > Start && text.At(space) == ' ' ? space : End;
}
