using MetaAi.Domain;
using MetaAi.Facts;

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
                "Who believes in what Meta spends on AI, and who does not?",
                Reply.Of("", Outlook.LongTermView),
                Reply.Of("", Outlook.AdvertisingPosition),
                Reply.Of("", Scepticism.ExpectedFailure),
                Reply.Of("", Scepticism.RunawaySpending)),
            new("Which claims are forecasts, and whose?", [.. Forecasts.ByClaimant(FactCatalogue.Of(typeof(Systems).Assembly).All).Select(ForecastsOf)]),
            Question.Worked("Worked example: from when on, counted from the interview?", OutlookExample.Superintelligence),
            Question.Worked("Worked example: how large is it beside the market capitalisation?", OutlookExample.Market),
        ]);

    private static Reply ForecastsOf(ClaimantForecasts forecasts) => Reply.Said(
        forecasts.Claimant,
        string.Join("; ", forecasts.BySubject.Select(ForecastsOf)),
        [.. forecasts.Facts.Cast<IUnknown>()]);

    // Two subjects may have a horizon; what is said of the company itself needs no subject.
    private static string ForecastsOf(IGrouping<string, IFact> subject)
    {
        var concepts = string.Join(", ", subject.Select(fact => string.Join(' ', MemberWords.Of(fact.Concept).Select(MemberWords.Within))).Distinct(StringComparer.Ordinal));
        return subject.Key == Outlook.LongTermView.Subject ? concepts : $"{subject.Key}: {concepts}";
    }
}
