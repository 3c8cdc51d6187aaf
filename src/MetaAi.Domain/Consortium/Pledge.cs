using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a partner pledges to the cost of training: a share of it, or an amount; each a fact or an assumption. Immutable.</summary>
public sealed class Pledge
{
    private Pledge(string partner, IUnknown<Ratio>? share, IUnknown<MonetaryAmount>? amount)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(partner);
        (Partner, Share, Amount) = (partner.Trim(), share, amount);
    }

    /// <summary>Who pledges it.</summary>
    public string Partner { get; }

    /// <summary>The share of the cost that is pledged; null where it is an amount.</summary>
    public IUnknown<Ratio>? Share { get; }

    /// <summary>The amount that is pledged; null where it is a share.</summary>
    public IUnknown<MonetaryAmount>? Amount { get; }

    /// <summary>A pledge of a share of the cost, whatever that comes to.</summary>
    /// <param name="partner">Who pledges it: any company, also one that no article names.</param>
    /// <param name="share">The share, 0 to 100 %; "at most 20 %" is counted from zero.</param>
    /// <exception cref="ArgumentException">The name is blank, or the share may be below zero or above the whole, or cannot be computed with.</exception>
    public static Pledge OfShare(string partner, IUnknown<Ratio> share) => new(partner, Given.Share(share, $"The pledge of '{partner}'", nameof(share)), null);

    /// <summary>A pledge of a share of the cost, by a company that the articles name.</summary>
    /// <param name="partner">Who pledges it.</param>
    /// <param name="share">The share, 0 to 100 %; "at most 20 %" is counted from zero.</param>
    /// <exception cref="ArgumentException">The share may be below zero or above the whole, or cannot be computed with.</exception>
    public static Pledge OfShare(Company partner, IUnknown<Ratio> share) => OfShare(partner.ToString(), share);

    /// <summary>A pledge of an amount, whatever the cost comes to.</summary>
    /// <param name="partner">Who pledges it: any company, also one that no article names.</param>
    /// <param name="amount">The amount, zero or more; "at most 500 million" is counted from zero.</param>
    /// <exception cref="ArgumentException">The name is blank, or the amount may be below zero, or cannot be computed with.</exception>
    public static Pledge OfAmount(string partner, IUnknown<MonetaryAmount> amount) => new(partner, null, Given.NotNegative(amount, $"The pledge of '{partner}'", nameof(amount)));

    /// <summary>A pledge of an amount, by a company that the articles name.</summary>
    /// <param name="partner">Who pledges it.</param>
    /// <param name="amount">The amount, zero or more; "at most 500 million" is counted from zero.</param>
    /// <exception cref="ArgumentException">The amount may be below zero, or cannot be computed with.</exception>
    public static Pledge OfAmount(Company partner, IUnknown<MonetaryAmount> amount) => OfAmount(partner.ToString(), amount);

    /// <summary>What is pledged of a cost: an exact amount is in whole minor units, because nobody pays a fraction of a cent.</summary>
    /// <param name="cost">The cost.</param>
    internal Derived<MonetaryAmount> AmountOf(IUnknown<MonetaryAmount> cost) => (Share is { } share ? cost * share : Amount!).CutToMinorUnits();

    /// <summary>Whether less is pledged than a share of a cost, as it was pledged. An amount is held against that share of the cost, which may be nothing.</summary>
    /// <param name="share">The share.</param>
    /// <param name="cost">The cost.</param>
    internal Certainty LessThan(IUnknown<Ratio> share, IUnknown<MonetaryAmount> cost) => Share is { } pledged ? pledged.LessThan(share) : Amount!.LessThan(cost * share);

    /// <summary>Whether another pledge is of the same fact or assumption, which is one value in both.</summary>
    /// <param name="other">The other pledge.</param>
    internal bool IsSameAs(Pledge other) => this == other || (ReferenceEquals(Share, other.Share) && ReferenceEquals(Amount, other.Amount));

    /// <summary>The pledge in one line: "Amazon: 20 % of the cost".</summary>
    public override string ToString() => Share is { } share ? $"{Partner}: {Given.Computed(share)} of the cost" : $"{Partner}: {Given.Computed(Amount!)}";
}
