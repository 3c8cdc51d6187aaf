using MetaAi.Facts;

namespace Newsroom;

/// <summary>Money that a company raises at one time.</summary>
public sealed record FundingRound
{
    /// <summary>How much is raised.</summary>
    public required Fact<MonetaryAmount> Raised { get; init; }

    /// <summary>From whom.</summary>
    public required Fact<NameList<Investor>> Investors { get; init; }

    /// <summary>What the company is worth by it.</summary>
    public Fact<MonetaryAmount>? Valuation { get; init; }

    /// <summary>When it was announced.</summary>
    public Fact<ExtendedDate>? Announced { get; init; }
}
