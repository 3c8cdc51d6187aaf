namespace MetaAi.Facts.Core.Tests.Agreement;

/// <summary>Where the product says something else than the maker knows.</summary>
/// <param name="Check">Which answer is wrong.</param>
/// <param name="Words">The words that it is about.</param>
/// <param name="Expected">What is right.</param>
/// <param name="Got">What the product says.</param>
internal sealed record Disagreement(string Check, string Words, string Expected, string Got)
{
    /// <inheritdoc/>
    public override string ToString() => $"{Check} of '{Words}': expected {Expected}, got {Got}";
}
