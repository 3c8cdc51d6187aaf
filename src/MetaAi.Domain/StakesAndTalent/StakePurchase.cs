using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>The purchase of a stake in a company.</summary>
public sealed record StakePurchase
{
    /// <summary>What was paid.</summary>
    public required Fact<MonetaryAmount> Price { get; init; }

    /// <summary>The share of the company that was bought.</summary>
    public required Fact<Ratio> Stake { get; init; }

    /// <summary>What the whole company is worth at that price.</summary>
    public Derived<MonetaryAmount>? ImpliedValue { get; init; }

    /// <summary>When it was done.</summary>
    public Fact<ExtendedDate>? Purchased { get; init; }

    /// <summary>Who bought it.</summary>
    public Fact<Company>? Buyer { get; init; }

    /// <summary>What the company does.</summary>
    public Fact<string>? Business { get; init; }
}
