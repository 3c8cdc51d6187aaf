using MetaAi.Facts.Judging;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Stating;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Scanning;

/// <summary>A figure that stands in a text, or words that begin one and are refused.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record ScannedFigure
{
    /// <summary>The words, as written.</summary>
    public required string Text { get; init; }

    /// <summary>The figure, or the refusal; a refusal's span counts from the start of the words.</summary>
    public required ReadingResult Reading { get; init; }

    /// <summary>What beside the words changes what they say, so that the reading is refused; null where nothing does.</summary>
    public OpenCue? Cue { get; init; }

    /// <summary>Where the words stand, in UTF-16 units.</summary>
    public required TextPosition Utf16 { get; init; }

    /// <summary>Where the words stand, in code points: before folding, a CRLF counts two, a lone surrogate one.</summary>
    public required TextPosition CodePoints { get; init; }

    /// <summary>The words, where they stand, and what they say: <c>"60 milliards" (characters 12 to 24): 60 billion</c>.</summary>
    public override string ToString() => VisibleText.Of($"\"{Text}\" (characters {CodePoints.Start} to {CodePoints.End}): {Reading}");
}
