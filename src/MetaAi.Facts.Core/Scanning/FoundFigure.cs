using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Scanning;

/// <summary>A figure at its place in the folded text; none where the words are refused.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Refusal">Why there is none.</param>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last one.</param>
internal readonly record struct FoundFigure(Figure? Figure, RefusalReason? Refusal, int Start, int End);
