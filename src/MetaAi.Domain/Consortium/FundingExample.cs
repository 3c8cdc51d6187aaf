using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>
/// A worked example of who would pay for Llama. Who was asked and what they were offered is in the catalogue; what training costs, what anybody pledges and from
/// which share on is stated by nobody, and assumed here to show how the model works.
/// </summary>
public static class FundingExample
{
    private const string Nobody = "nobody stated it; a round number to compute with";

    /// <summary>What the training is assumed to cost.</summary>
    public static Assumption<MonetaryAmount> TrainingCost { get; } = Assumption.Money(8_000_000_000, 10_000_000_000, "USD", Nobody, "training cost of Llama");

    /// <summary>The tiers that are assumed: each has what the articles say that partners are offered, or could get.</summary>
    public static IReadOnlyList<IncentiveTier> Tiers { get; } =
    [
        new("contributor", Assumption.Percent(5, Nobody, "least share of a contributor"), Incentive.EconomiesOfScale, Incentive.FutureOfAI),
        new("developer", Assumption.Percent(15, Nobody, "least share of a developer"), Incentive.FeatureDevelopment, Incentive.CustomisedVersions),
        new("leader", Assumption.Percent(25, Nobody, "least share of a leader"), Incentive.Influence),
    ];

    /// <summary>The three companies that the article on the consortium names, with a pledge assumed for each.</summary>
    public static FundingScenario Scenario { get; } = new(
        TrainingCost,
        [
            Pledge.OfShare(Company.Amazon, Assumption.Percent(20, Nobody, "pledge of Amazon")),
            Pledge.OfShare(Company.Microsoft, Assumption.Percent(30, Nobody, "pledge of Microsoft")),
            Pledge.OfAmount(Company.Oracle, Assumption.Money(500_000_000, "USD", Nobody, "pledge of Oracle")),
        ],
        Tiers);
}
