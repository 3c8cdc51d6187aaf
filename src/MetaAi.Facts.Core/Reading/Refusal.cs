using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Reading;

/// <summary>Why a phrase was not read, and which of its words are the reason.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Start">The first UTF-16 unit, within the phrase, of the words that are the reason.</param>
/// <param name="Length">How many UTF-16 units those words take.</param>
public readonly record struct Refusal(RefusalReason Reason, int Start, int Length)
{
    /// <summary>The figures that the words may be, where they may be several and nothing decides; else empty.</summary>
    public EquatableArray<Figure> Candidates { get; init; }
}
