using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>How companies earn their money.</summary>
public sealed record BusinessModel
{
    /// <summary>The companies, where there are several.</summary>
    public Fact<NameList<Company>>? Companies { get; init; }

    /// <summary>What they live on.</summary>
    public required Fact<string> RevenueSource { get; init; }
}
