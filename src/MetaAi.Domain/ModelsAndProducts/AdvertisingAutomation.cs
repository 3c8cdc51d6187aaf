using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>How AI takes over the work of advertising.</summary>
public sealed record AdvertisingAutomation
{
    /// <summary>What it takes over.</summary>
    public required Fact<string> Scope { get; init; }

    /// <summary>What else it takes over.</summary>
    public Fact<string>? Customisation { get; init; }

    /// <summary>What advertisers can buy.</summary>
    public Fact<string>? Offer { get; init; }

    /// <summary>What is left to advertisers.</summary>
    public Fact<string>? AdvertisersFocus { get; init; }

    /// <summary>What it brings.</summary>
    public Fact<string>? RevenueSource { get; init; }

    /// <summary>When.</summary>
    public Fact<string>? Horizon { get; init; }
}
