using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>A statement of a series.</summary>
/// <param name="Quote">Its first quote.</param>
/// <param name="Fact">What it says.</param>
/// <param name="Period">The name of its point: <c>2025</c>.</param>
internal sealed record SeriesStatement(SlottedQuote Quote, VerifiedFact Fact, string Period)
{
    /// <summary>The point and the source: <c>[2025].Znews</c>.</summary>
    public string OfSource => $"[{Period}].{Fact.Source.Name}";

    /// <summary>Whether names of this statement are further ones of another.</summary>
    public bool UnitesWith(SeriesStatement other) => OfSource == other.OfSource && Fact.Source == other.Fact.Source
        && Fact.Quote.Modality == other.Fact.Quote.Modality && Fact.Quote.Claimant == other.Fact.Quote.Claimant;
}
