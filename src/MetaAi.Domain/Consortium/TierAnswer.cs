using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Whether a partner gets what a tier offers.</summary>
/// <param name="Tier">The tier.</param>
/// <param name="Reached">
/// Certain where the partner bears the tier's least share whatever the values are within their bounds; impossible where it does for none of them; undecided
/// where it may.
/// </param>
public sealed record TierAnswer(IncentiveTier Tier, Certainty Reached)
{
    /// <summary>The answer in one line: "Gold: possible".</summary>
    public override string ToString() => $"{Tier.Name}: {Reached switch
    {
        Certainty.Certain => "certain",
        Certainty.Impossible => "impossible",
        _ => "possible",
    }}";
}
