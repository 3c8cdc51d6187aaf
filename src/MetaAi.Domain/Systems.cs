namespace MetaAi.Domain;

/// <summary>The systems of the business that the catalogue describes.</summary>
public static class Systems
{
    /// <summary>The consortium that is to pay for Llama: who was asked, what was offered, and how it was received.</summary>
    public static BusinessSystem LlamaConsortium { get; } = new(
        "consortium", "Llama consortium", typeof(Consortium).FullName!, typeof(ConsortiumIncentives).FullName!, typeof(ConsortiumReception).FullName!);

    /// <summary>What operations bring in, what goes into capital expenditure and to shareholders, and what the stock market makes of it.</summary>
    public static BusinessSystem CashAndCapital { get; } = new(
        "cash", "Cash and capital", typeof(CashFlow).FullName!, typeof(BusinessModels).FullName!, typeof(MarketValue).FullName!);

    /// <summary>What was reported of a quarter, and who speaks for the company.</summary>
    public static BusinessSystem Results { get; } = new(
        "results", "Quarterly results", typeof(QuarterlyResults).FullName!, typeof(Officers).FullName!, typeof(CompanyProfile).FullName!);

    /// <summary>How Llama, which is free of charge, earns money, and the court case that brought it to light.</summary>
    public static BusinessSystem LlamaRevenueSharing { get; } = new(
        "revenue", "Llama revenue sharing", typeof(LlamaRevenue).FullName!, typeof(OpenModelStrategy).FullName!, typeof(Litigation).FullName!);

    /// <summary>The stakes that were bought, and the people who were won or wooed.</summary>
    public static BusinessSystem StakesAndTalent { get; } = new(
        "stakes", "Stakes and talent", typeof(Deals).FullName!, typeof(Talent).FullName!, typeof(Hires).FullName!, typeof(IndustryPeople).FullName!);

    /// <summary>The models, and what is done with them.</summary>
    public static BusinessSystem ModelsAndProducts { get; } = new(
        "models", "Models and products", typeof(Models).FullName!, typeof(Products).FullName!, typeof(Advertising).FullName!);

    /// <summary>What is expected and when, and who doubts it.</summary>
    public static BusinessSystem Outlook { get; } = new(
        "outlook", "Outlook", typeof(Domain.Outlook).FullName!, typeof(Scepticism).FullName!, typeof(Observers).FullName!);

    /// <summary>All systems, in the order to show them.</summary>
    public static IReadOnlyList<BusinessSystem> All { get; } =
        [LlamaConsortium, CashAndCapital, Results, LlamaRevenueSharing, StakesAndTalent, ModelsAndProducts, Outlook];
}
