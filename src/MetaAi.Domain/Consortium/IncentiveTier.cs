using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a partner is offered once it bears a certain share of the cost of training. Immutable.</summary>
public sealed record IncentiveTier
{
    /// <summary>A tier.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="leastShare">The least share of the cost that a partner has to bear for it, 0 to 100 %. No source says one, so this is an assumption.</param>
    /// <param name="incentives">What it offers: one or more, each once.</param>
    /// <exception cref="ArgumentException">The name is blank, the share may be below zero or above the whole, or there are no incentives.</exception>
    public IncentiveTier(string name, IUnknown<Ratio> leastShare, params IEnumerable<Incentive> incentives)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        ArgumentNullException.ThrowIfNull(incentives);
        (Name, LeastShare) = (name.Trim(), Given.Share(leastShare, $"The least share of '{name}'", nameof(leastShare)));
        Incentives = [.. incentives.Distinct().Order()];
        if (Incentives.Count == 0 || Incentives.Any(incentive => !Enum.IsDefined(incentive)))
        {
            throw new ArgumentException($"The tier '{name}' offers nothing that is known: name one incentive or more.", nameof(incentives));
        }
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The least share of the cost that a partner has to bear for it.</summary>
    public IUnknown<Ratio> LeastShare { get; }

    /// <summary>What it offers, each once, in the order of the enumeration.</summary>
    public IReadOnlyList<Incentive> Incentives { get; }

    /// <summary>The tier in one line: "Gold, from 10 % on: Influence, CustomisedVersions".</summary>
    public override string ToString() => $"{Name}, from {Given.Computed(LeastShare)} on: {string.Join(", ", Incentives)}";
}
