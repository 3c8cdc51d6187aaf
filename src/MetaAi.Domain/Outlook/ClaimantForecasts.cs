using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What one person or company expects. Immutable.</summary>
/// <param name="Claimant">Who expects it: the source itself where it names nobody.</param>
/// <param name="Facts">What is expected, in order of the ids.</param>
public sealed record ClaimantForecasts(string Claimant, IReadOnlyList<IFact> Facts)
{
    /// <summary>The forecasts in one line: "Angelo Zino: Horizon, LongTermView".</summary>
    public override string ToString() => $"{Claimant}: {string.Join(", ", Facts.Select(NameOf))}";

    private static string NameOf(IFact fact) => fact.Period is { } period ? $"{fact.Concept} {period.Edtf}" : fact.Concept;
}
