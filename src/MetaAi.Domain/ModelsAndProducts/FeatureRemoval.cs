using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Features of another company that an application no longer offers.</summary>
public sealed record FeatureRemoval
{
    /// <summary>What was removed.</summary>
    public required Fact<string> RemovedFeatures { get; init; }

    /// <summary>Whose features they are.</summary>
    public required Fact<Company> FeatureOwner { get; init; }
}
