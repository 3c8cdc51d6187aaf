using MetaAi.Domain;

namespace FactBook;

/// <summary>When superintelligence is expected, who doubts the strategy, and how large it all is beside the market's valuation.</summary>
internal static class OutlookChapter
{
    public static Chapter Chapter { get; } = new(
        Systems.Outlook,
        Headlines: 1,
        [
            Reply.Of("superintelligence is expected", OutlookExample.Superintelligence.Expected),
            Reply.Of("it will take", Outlook.Superintelligence.Horizon),
        ],
        [
            Question.Of(
                "Who believes in it, and who does not?",
                Reply.Of("", Outlook.LongTermView),
                Reply.Of("", Outlook.AdvertisingPosition),
                Reply.Of("", Scepticism.ExpectedFailure),
                Reply.Of("", Scepticism.RunawaySpending)),
            Question.Worked("Worked example: from when on, counted from the interview?", OutlookExample.Superintelligence),
            Question.Worked("Worked example: how large is it beside the market capitalisation?", OutlookExample.Market),
        ]);
}
