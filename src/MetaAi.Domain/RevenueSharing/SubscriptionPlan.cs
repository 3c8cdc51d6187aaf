using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A paid service that is being considered.</summary>
public sealed record SubscriptionPlan
{
    /// <summary>What is considered.</summary>
    public required Fact<string> Offer { get; init; }

    /// <summary>What subscribers would get.</summary>
    public Fact<string>? Benefit { get; init; }

    /// <summary>Why it is considered.</summary>
    public Fact<string>? Motive { get; init; }
}
