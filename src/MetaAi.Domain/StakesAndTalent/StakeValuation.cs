using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a whole company is worth at the price of a stake in it. Immutable.</summary>
public sealed class StakeValuation : IAnalysis
{
    /// <summary>A valuation.</summary>
    /// <param name="price">What was paid for the stake, zero or more.</param>
    /// <param name="stake">The share of the company that was bought, 0 to 100 %.</param>
    /// <exception cref="ArgumentException">The price may be below zero, the stake below zero or above the whole, or one cannot be computed with.</exception>
    public StakeValuation(IUnknown<MonetaryAmount> price, IUnknown<Ratio> stake)
    {
        Price = Given.NotNegative(price, "The price", nameof(price));
        Stake = Given.Share(stake, "The stake", nameof(stake));
        ImpliedValue = Price / Stake;
        RemainingStake = 1 - Stake;
        RemainingValue = ImpliedValue - Price;
    }

    /// <summary>What was paid.</summary>
    public IUnknown<MonetaryAmount> Price { get; }

    /// <summary>The share that was bought.</summary>
    public IUnknown<Ratio> Stake { get; }

    /// <summary>What the whole is worth at that price: of a price of "more than" an amount it is more than what that comes to, and has no maximum.</summary>
    public Derived<MonetaryAmount> ImpliedValue { get; }

    /// <summary>The share that was not bought.</summary>
    public Derived<Ratio> RemainingStake { get; }

    /// <summary>What that share is worth at the price.</summary>
    public Derived<MonetaryAmount> RemainingValue { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers => [new("implied value", ImpliedValue), new("remaining stake", RemainingStake), new("value of the remaining stake", RemainingValue)];

    /// <summary>The valuation in one line.</summary>
    public override string ToString() => string.Join("; ", Answers);
}
