using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Evaluating;

/// <summary>What is claimed of a formula.</summary>
/// <param name="Text">The words.</param>
/// <param name="Context">What is declared about them.</param>
/// <param name="Per">What it is counted per, or null.</param>
internal sealed record EvaluateClaim(string Text, ReadingContext Context, string? Per);
