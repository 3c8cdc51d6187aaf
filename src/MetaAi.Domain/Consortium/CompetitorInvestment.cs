using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What competitors have invested in AI companies.</summary>
public sealed record CompetitorInvestment
{
    /// <summary>Who invested.</summary>
    public required Fact<NameList<Company>> Investors { get; init; }

    /// <summary>The companies that they invested in. Who invested in which is not said.</summary>
    public required Fact<NameList<Company>> Investees { get; init; }

    /// <summary>How much it is.</summary>
    public required Fact<string> InvestmentSize { get; init; }
}
