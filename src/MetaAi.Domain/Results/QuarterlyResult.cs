using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a company reported for one quarter.</summary>
public sealed record QuarterlyResult
{
    /// <summary>The revenue of the quarter.</summary>
    public required Fact<MonetaryAmount> Revenue { get; init; }

    /// <summary>The net income of the quarter.</summary>
    public required Fact<MonetaryAmount> NetIncome { get; init; }

    /// <summary>The net income as a share of the revenue.</summary>
    public Derived<Ratio>? NetMargin { get; init; }

    /// <summary>The quarter.</summary>
    public required Fact<ExtendedDate> Quarter { get; init; }
}
