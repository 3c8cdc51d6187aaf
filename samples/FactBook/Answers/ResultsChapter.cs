using MetaAi.Domain;

namespace FactBook;

/// <summary>The one quarter that the articles report, and what it comes to.</summary>
internal static class ResultsChapter
{
    public static Chapter Chapter { get; } = new(
        Systems.Results,
        Headlines: 2,
        [
            Reply.Of("net margin of the second quarter", QuarterExample.SecondQuarter2024.NetMargin),
            Reply.Of("its revenue per daily person", QuarterExample.SecondQuarter2024.RevenuePerDailyPerson!),
            Reply.Of("its revenue", QuarterlyResults.SecondQuarter2024.Revenue),
            Reply.Of("its net income", QuarterlyResults.SecondQuarter2024.NetIncome),
        ],
        [Question.Worked("Worked example: what does the quarter come to, and a year at its pace?", QuarterExample.SecondQuarter2024)]);
}
