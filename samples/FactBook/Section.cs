using MetaAi.Facts;

namespace FactBook;

/// <summary>A part of the book.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Facts">Its facts, in the order to print them.</param>
internal sealed record Section(string Title, IReadOnlyList<IFact> Facts);
