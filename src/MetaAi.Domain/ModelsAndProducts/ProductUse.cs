using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A product, where it is used, and what for.</summary>
public sealed record ProductUse
{
    /// <summary>Where it is used.</summary>
    public required Fact<NameList<Platform>> Platforms { get; init; }

    /// <summary>What it does, or should do, for the business.</summary>
    public required Fact<string> Effect { get; init; }
}
