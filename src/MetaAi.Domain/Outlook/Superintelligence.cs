using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>An AI that is better than people, and when it is expected.</summary>
public sealed record Superintelligence
{
    /// <summary>How long it will take.</summary>
    public required Fact<DurationRange> Horizon { get; init; }

    /// <summary>What has to be done for it now.</summary>
    public required Fact<string> Preparation { get; init; }
}
