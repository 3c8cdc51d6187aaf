namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Longer words that say with the figure what the text means.</summary>
/// <param name="Place">Where they stand.</param>
/// <param name="Said">What they say together; null for nothing.</param>
/// <param name="IsRead">Whether they have to be listed and proved; otherwise they may be refused.</param>
internal sealed record MadeWhole(Stretch Place, Said? Said, bool IsRead);
