using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>
/// A worked example of revenue sharing. The hosts are those that the catalogue has; that they were named as examples makes the list an open one. What any of them earns with
/// Llama is stated by nobody, and the percentage is undisclosed: both are assumed here to show how the model works.
/// </summary>
public static class RevenueSharingExample
{
    /// <summary>The percentage that is assumed.</summary>
    public static Assumption<Ratio> Percentage { get; } = Assumption.Percent(10, 20, "the share is undisclosed; nobody stated a range", "percentage that is shared");

    /// <summary>The listed hosts, each with a hosted revenue that is assumed, and an unknown of its own.</summary>
    public static RevenueSharingScenario Scenario { get; } = new(
        Percentage,
        LlamaRevenue.ListedHosts.Value.Select(host => new HostedRevenue(
            host, Assumption.Money(1_000_000_000, 2_000_000_000, "USD", "nobody stated what a host earns with Llama; a range to compute with", $"hosted revenue of {host}"))),
        LlamaRevenue.ListedHosts.IsOpenList);

    /// <summary>The hosted revenue whose shared part pays for a hundredth of the capital expenditure that Znews has for 2025.</summary>
    public static Derived<MonetaryAmount> PaysForAHundredth { get; } = Scenario.HostedRevenueThatPaysFor(
        CashFlow.CapitalExpenditure[2025].From(nameof(Sources.Znews)), Assumption.Percent(1, "nobody stated a part; a hundredth to compute with", "part of capital expenditure to pay for"));
}
