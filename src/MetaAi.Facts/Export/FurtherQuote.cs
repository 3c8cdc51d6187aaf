namespace MetaAi.Facts;

/// <summary>A further quote of a fact whose names stand apart in the text, as the exports have it.</summary>
/// <param name="Exact">The quoted words.</param>
/// <param name="Start">Where they start, in code points of the decoded text without byte order mark.</param>
/// <param name="End">Where they end, exclusive, in code points.</param>
public sealed record FurtherQuote(string Exact, int Start, int End);
