using MetaAi.Domain;

namespace FactBook;

/// <summary>Who was asked to pay for Llama, what they were offered, and what an assumed split would come to.</summary>
internal static class ConsortiumChapter
{
    private static readonly FundingScenario Scenario = FundingExample.Scenario;

    public static Chapter Chapter { get; } = new(
        Systems.LlamaConsortium,
        Headlines: 2,
        [
            Reply.Of("asked to pay for Llama", Consortium.FundingRequest.ApproachedCompanies),
            Reply.Of("whether they will", ConsortiumReception.Outcome),
            Reply.Of("asked, as another source has it", Consortium.CostSharingRequest.ApproachedCompanies),
            Reply.Of("offered to them", ConsortiumIncentives.Offered),
            Reply.Of("also offered", ConsortiumIncentives.Invitation),
        ],
        [
            Question.Of(
                "How did those who were asked take it?",
                Reply.Of("", ConsortiumReception.FirstResponse),
                Reply.Of("", ConsortiumReception.Opposition),
                Reply.Of("", ConsortiumReception.Interest)),
            Question.Worked("Worked example: who would pay how much, and what stays with Meta?", Scenario),
            new(
                "And if Microsoft leaves? Nobody else's pledge changes.",
                [.. Scenario.Beside(Scenario.Without(Company.Microsoft)).Select(change => Reply.Of($"change for {change.Party}", change.Change))],
                IsWorked: true),
            new("What would each partner be offered for its pledge?", [.. Scenario.Pledges.Select(Offered)]),
        ]);

    // Tiers and pledges are the assumptions of the example.
    private static Reply Offered(Pledge pledge) => Reply.Said(
        pledge.Partner,
        string.Join(", ", Scenario.TiersOf(pledge.Partner)),
        [Scenario.TrainingCost, Scenario.Contributions[pledge.Partner], .. Scenario.Tiers.Select(tier => tier.LeastShare)]);
}
