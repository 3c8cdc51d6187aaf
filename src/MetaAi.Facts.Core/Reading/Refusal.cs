using MetaAi.Facts.Collections;
using MetaAi.Facts.Judging;

namespace MetaAi.Facts.Reading;

/// <summary>Why a phrase was not read, and which of its words are the reason. <see cref="ReadingResult.Message"/> says it in a sentence.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Start">The first UTF-16 unit, within the phrase, of the words that are the reason.</param>
/// <param name="Length">How many UTF-16 units those words take.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly record struct Refusal(RefusalReason Reason, int Start, int Length)
{
    /// <summary>The figures that the words may be, where they may be several and nothing decides; else empty.</summary>
    public EquatableArray<Figure> Candidates { get; init; }

    /// <summary>The phrase that was refused; kept so that the sentence is worded only where somebody asks for it.</summary>
    internal string? Text { get; init; }

    /// <summary>What was declared about the phrase.</summary>
    internal ReadingContext? Context { get; init; }

    /// <summary>What beside the words changes what they say, under <see cref="RefusalReason.OpenCue"/>.</summary>
    internal OpenCue? Cue { get; init; }
}
