using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Model;

/// <summary>Where a quote was proved to stand, by the text or by the lock.</summary>
/// <param name="Position">In UTF-16 units.</param>
/// <param name="CodePoints">In code points.</param>
/// <param name="Figure">What was read there, in the lock's form.</param>
/// <param name="Period">The words that say its period, or null where none are declared.</param>
internal sealed record ProvenEvidence(TextPosition Position, TextPosition CodePoints, string Figure, ProvenPeriod? Period = null);
