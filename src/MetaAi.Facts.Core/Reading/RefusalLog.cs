using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Reading;

/// <summary>
/// What stood in the way while grammars tried their readings; asked only when none of them read the whole phrase. Of several reasons the
/// one that reaches furthest into the phrase is told.
/// </summary>
internal sealed class RefusalLog
{
    private RefusalReason? reason;
    private int start;
    private int end = -1;

    /// <summary>How far a complete figure reached.</summary>
    public int FigureEnd { get; private set; }

    /// <summary>The reason that reached furthest, with its place in the folded text, or null.</summary>
    public (RefusalReason Reason, int Start, int End)? Furthest => reason is { } told ? (told, start, end) : null;

    /// <summary>The figures that the words of the furthest reason may be; empty where it leaves none open.</summary>
    public EquatableArray<Figure> Candidates { get; private set; }
    /// <summary>Forgets everything, for another phrase.</summary>
    public void Clear() => (reason, start, end, FigureEnd, Candidates) = (null, 0, -1, 0, default);

    /// <summary>Notes a reason.</summary>
    public void Refuse(RefusalReason why, int from, int to, EquatableArray<Figure> candidates = default)
    {
        if (to > end)
        {
            (reason, start, end, Candidates) = (why, from, to, candidates);
        }
    }

    /// <summary>Notes that a figure was complete at a position.</summary>
    public void ReachFigure(int position) => FigureEnd = Math.Max(FigureEnd, position);
}
