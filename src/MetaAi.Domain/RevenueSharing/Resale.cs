using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What Meta gets when others sell services that are built on its models.</summary>
public sealed record Resale
{
    /// <summary>The companies that could sell them.</summary>
    public required Fact<NameList<Company>> Resellers { get; init; }

    /// <summary>Meta's part of what they earn.</summary>
    public required Fact<Ratio> Share { get; init; }

    /// <summary>How far it has come.</summary>
    public Fact<string>? Progress { get; init; }
}
