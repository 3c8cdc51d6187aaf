using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>How companies earn their money.</summary>
public sealed record BusinessModel
{
    /// <summary>The companies, where there are several.</summary>
    public Fact<NameList<Company>>? Companies { get; init; }

    /// <summary>How money is earned, as far as the article says.</summary>
    public required Fact<string> RevenueSource { get; init; }
}
