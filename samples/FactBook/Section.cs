using MetaAi.Facts;

namespace FactBook;

/// <summary>A part of the book.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Chapter">What is asked of it and answered; null where nothing is.</param>
/// <param name="Facts">Its facts, in the order to print them.</param>
/// <param name="FactSets">The full names of the types that declare them.</param>
internal sealed record Section(string Title, Chapter? Chapter, IReadOnlyList<IFact> Facts, IReadOnlyList<string> FactSets)
{
    /// <summary>The facts, what is declared together in one group.</summary>
    public IReadOnlyList<FactGroup> Groups => FactGroup.Of(Facts, FactSets);
}
