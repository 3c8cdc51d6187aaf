using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>An amount and what it is: a use of cash, a spending, the price of a stake.</summary>
public sealed record NamedAmount
{
    /// <summary>An amount with a name.</summary>
    /// <param name="name">What it is; blanks around it are left out.</param>
    /// <param name="amount">The amount: a fact, an assumption or what was computed from them.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public NamedAmount(string name, IUnknown<MonetaryAmount> amount)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(amount);
        (Name, Amount) = (name.Trim(), amount);
    }

    /// <summary>What it is.</summary>
    public string Name { get; }

    /// <summary>The amount.</summary>
    public IUnknown<MonetaryAmount> Amount { get; }

    /// <summary>The amount in one line.</summary>
    public override string ToString() => $"{Name}: {Given.Computed(Amount)}";
}
