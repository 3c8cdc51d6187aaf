using MetaAi.Facts;

namespace Newsroom;

/// <summary>A contract to deliver power.</summary>
public sealed record SupplyContract
{
    /// <summary>The price of a megawatt hour.</summary>
    public required Fact<MonetaryAmount> Price { get; init; }

    /// <summary>How long it runs.</summary>
    public required Fact<DurationRange> Term { get; init; }

    /// <summary>When it begins.</summary>
    public required Fact<ExtendedDate> Begins { get; init; }

    /// <summary>What is paid for late delivery.</summary>
    public Fact<MonetaryAmount>? LatePenalty { get; init; }
}
