using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Tells apart what is expected from what is so, and who expects it.</summary>
public static class Forecasts
{
    /// <summary>The facts of a catalogue that are forecasts, by who expects them, in ordinal order of the names.</summary>
    /// <param name="facts">
    /// The facts: <see cref="FactCatalogue.All"/>. What other sources say of them is counted too. What is computed from forecasts is not said by anybody, and is left out.
    /// </param>
    public static IReadOnlyList<ClaimantForecasts> ByClaimant(IEnumerable<IFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return
        [
            .. facts.SelectMany(fact => fact.Corroborations.Prepend(fact)).Where(fact => fact is { Modality: Modality.Forecast, Evidence: not null })
                .GroupBy(fact => fact.Claimant ?? fact.Evidence!.Source.Attribution, StringComparer.Ordinal)
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new ClaimantForecasts(group.Key, [.. group.OrderBy(fact => fact.Id, StringComparer.Ordinal)])),
        ];
    }
}
