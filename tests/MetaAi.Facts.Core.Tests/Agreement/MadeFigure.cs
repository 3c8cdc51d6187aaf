namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>A figure that the maker wrote.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Said">What they say.</param>
internal sealed record MadeFigure(string Words, Said Said);
