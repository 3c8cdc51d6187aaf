using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What one person or company expects. Immutable.</summary>
/// <param name="Claimant">Who expects it: the source itself where it names nobody.</param>
/// <param name="Facts">What is expected, in order of the ids.</param>
public sealed record ClaimantForecasts(string Claimant, IReadOnlyList<IFact> Facts)
{
    // What is said of the company itself needs no subject.
    private const string Company = "Meta Platforms";

    /// <summary>The facts by subject: first those of Meta Platforms, then the others in ordinal order of the subjects.</summary>
    public IReadOnlyList<IGrouping<string, IFact>> BySubject =>
        [.. Facts.GroupBy(fact => fact.Subject, StringComparer.Ordinal).OrderBy(subject => subject.Key != Company).ThenBy(subject => subject.Key, StringComparer.Ordinal)];

    /// <summary>
    /// The forecasts in one line, those of one name counted; first those of Meta Platforms, then the others after their subjects: "Angelo Zino: LongTermView,
    /// Monetisation (2); Superintelligence: Horizon".
    /// </summary>
    public override string ToString() => $"{Claimant}: {string.Join("; ", BySubject.Select(Told))}";

    private static string Told(IGrouping<string, IFact> subject) =>
        $"{(subject.Key == Company ? "" : $"{subject.Key}: ")}{string.Join(", ", subject.GroupBy(NameOf, StringComparer.Ordinal).Select(Counted))}";

    private static string NameOf(IFact fact) => fact.Period is { } period ? $"{fact.Concept} {period.Edtf}" : fact.Concept;

    private static string Counted(IGrouping<string, IFact> named) => named.Skip(1).Any() ? $"{named.Key} ({named.Count()})" : named.Key;
}
