namespace MetaAi.Domain;

/// <summary>The systems of the business that the catalogue describes.</summary>
public static class Systems
{
    /// <summary>What operations bring in, and what is spent on data centres and on shareholders.</summary>
    public static BusinessSystem CashAndCapital { get; } = new("cash", "Cash and capital", typeof(CashFlow).FullName!);

    /// <summary>What was reported quarter by quarter.</summary>
    public static BusinessSystem Results { get; } = new("results", "Quarterly results", typeof(QuarterlyResults).FullName!);

    /// <summary>The stakes that were bought, and what the stock market says that the company is worth.</summary>
    public static BusinessSystem StakesAndMarketValue { get; } =
        new("stakes", "Stakes and market value", typeof(Deals).FullName!, typeof(MarketValue).FullName!);

    /// <summary>All systems, in the order to show them.</summary>
    public static IReadOnlyList<BusinessSystem> All { get; } = [CashAndCapital, Results, StakesAndMarketValue];
}
