using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a host earns with Llama models from its own users. Immutable.</summary>
public sealed record HostedRevenue
{
    /// <summary>The revenue of a host.</summary>
    /// <param name="host">The host: any service, also one that no article names.</param>
    /// <param name="revenue">What it earns with Llama, zero or more. No source says it, so this is an assumption, and one of its own for each host.</param>
    /// <exception cref="ArgumentException">The name is blank, or the revenue may be below zero, or cannot be computed with.</exception>
    public HostedRevenue(string host, IUnknown<MonetaryAmount> revenue)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(host);
        (Host, Revenue) = (host.Trim(), Given.NotNegative(revenue, $"The hosted revenue of '{host}'", nameof(revenue)));
    }

    /// <summary>The revenue of a host that the articles name.</summary>
    /// <param name="host">The host.</param>
    /// <param name="revenue">What it earns with Llama, zero or more.</param>
    /// <exception cref="ArgumentException">The revenue may be below zero, or cannot be computed with.</exception>
    public HostedRevenue(HostingPartner host, IUnknown<MonetaryAmount> revenue)
        : this(host.ToString(), revenue)
    {
    }

    /// <summary>The host.</summary>
    public string Host { get; }

    /// <summary>What it earns with Llama.</summary>
    public IUnknown<MonetaryAmount> Revenue { get; }

    /// <summary>The revenue in one line.</summary>
    public override string ToString() => $"{Host}: {Given.Computed(Revenue)}";
}
