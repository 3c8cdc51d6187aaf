using MetaAi.Facts.Judging;

namespace MetaAi.Facts.Text;

/// <summary>What is so at one place where a quote's words stand.</summary>
/// <param name="Outcome">Found, Cut, OpenCue or Torn.</param>
/// <param name="Cue">OpenCue, Torn: what stands beside the words; null otherwise.</param>
/// <param name="Larger">Cut: the whole of the larger figure, on one line; null otherwise.</param>
internal readonly record struct PlaceFinding(QuoteOutcome Outcome, OpenCue? Cue = null, string? Larger = null);
