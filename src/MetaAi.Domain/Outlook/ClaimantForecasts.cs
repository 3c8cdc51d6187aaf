using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What one person or company expects. Immutable.</summary>
/// <param name="Claimant">Who expects it: the source itself where it names nobody.</param>
/// <param name="Facts">What is expected, in order of the ids.</param>
public sealed record ClaimantForecasts(string Claimant, IReadOnlyList<IFact> Facts)
{
    /// <summary>The forecasts in one line, those of one name counted: "Angelo Zino: Horizon, Monetisation (2)".</summary>
    public override string ToString() => $"{Claimant}: {string.Join(", ", Facts.GroupBy(NameOf, StringComparer.Ordinal).Select(Counted))}";

    private static string NameOf(IFact fact) => fact.Period is { } period ? $"{fact.Concept} {period.Edtf}" : fact.Concept;

    private static string Counted(IGrouping<string, IFact> named) => named.Skip(1).Any() ? $"{named.Key} ({named.Count()})" : named.Key;
}
