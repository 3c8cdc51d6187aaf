using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Reading;

/// <summary>A figure, or the refusal to read one. Reading never throws and never guesses.</summary>
public readonly record struct ReadingResult
{
    private ReadingResult(bool isRead, in Figure figure, in Refusal refusal)
    {
        IsRead = isRead;
        Figure = figure;
        Refusal = refusal;
    }

    /// <summary>True where <see cref="Figure"/> holds what was read; false where <see cref="Refusal"/> says why not.</summary>
    public bool IsRead { get; }

    /// <summary>The figure; default where nothing was read.</summary>
    public Figure Figure { get; }

    /// <summary>The refusal; default where a figure was read.</summary>
    public Refusal Refusal { get; }

    /// <summary>The figures that the words may be, where they may be several and nothing decides; empty where one was read, or none can be.</summary>
    public EquatableArray<Figure> Candidates => Refusal.Candidates;

    /// <summary>A figure that was read.</summary>
    /// <param name="figure">The figure.</param>
    public static ReadingResult Read(in Figure figure) => new(true, figure, default);

    /// <summary>A refusal.</summary>
    /// <param name="reason">Why nothing was read.</param>
    /// <param name="start">The first UTF-16 unit of the words that are the reason.</param>
    /// <param name="length">How many UTF-16 units those words take.</param>
    /// <param name="candidates">The figures that the words may be, where they may be several.</param>
    public static ReadingResult Refuse(RefusalReason reason, int start, int length, EquatableArray<Figure> candidates = default) =>
        new(false, default, new Refusal(reason, start, length) { Candidates = candidates });
}
