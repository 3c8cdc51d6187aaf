namespace MetaAi.Facts.Judging;

/// <summary>A cue beside a figure that no figure took up.</summary>
/// <param name="Kind">What it is known to change.</param>
/// <param name="Words">The word or mark, as written, on one line.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record OpenCue(CueKind Kind, string Words);
