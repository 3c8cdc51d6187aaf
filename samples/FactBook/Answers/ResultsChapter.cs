using MetaAi.Domain;

namespace FactBook;

/// <summary>The one quarter that the articles report, and what it comes to.</summary>
internal static class ResultsChapter
{
    public static Chapter Chapter { get; } = new(
        Systems.Results,
        Headlines: 2,
        [
            Reply.Of("net margin of the second quarter", QuarterExample.SecondQuarter.NetMargin),
            Reply.Of("its revenue per daily person", QuarterExample.SecondQuarter.RevenuePerDailyPerson!),
            Reply.Of("its revenue", QuarterlyResults.SecondQuarter.Revenue),
            Reply.Of("its net income", QuarterlyResults.SecondQuarter.NetIncome),
        ],
        [Question.Worked("Worked example: what does the quarter come to, and a year at its pace?", QuarterExample.SecondQuarter)]);
}
