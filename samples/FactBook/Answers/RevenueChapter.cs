using MetaAi.Domain;

namespace FactBook;

/// <summary>Who hosts Llama, and what a share of what hosts earn would bring.</summary>
internal static class RevenueChapter
{
    public static Chapter Chapter { get; } = new(
        Systems.LlamaRevenueSharing,
        Headlines: 2,
        [
            Reply.Of("hosts of Llama that are listed", LlamaRevenue.ListedHosts),
            Reply.Of("what Meta gets of their revenue", LlamaRevenue.RevenueShare),
            Reply.Of("hosts that share", LlamaRevenue.SharingHosts),
        ],
        [
            Question.Of(
                "How else is Llama to earn money?",
                Reply.Of("", LlamaRevenue.Licensing),
                Reply.Of("", LlamaRevenue.BusinessMessaging),
                Reply.Of("", LlamaRevenue.InteractionAdvertising)),
            Question.Worked(
                "Worked example: what would Meta take?",
                RevenueSharingExample.Scenario,
                Reply.Of("hosted revenue that pays for a hundredth of capital expenditure", RevenueSharingExample.PaysForAHundredth)),
            new(
                "And at other percentages, of the listed hosts?",
                [.. RevenueSharingExample.Scenario.Sensitivity(5, 25, 5).Select(row => Reply.Of($"at {row.Percentage.Words}", row.TakeOfListed))],
                IsWorked: true),
        ]);
}
