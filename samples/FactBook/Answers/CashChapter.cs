using MetaAi.Domain;

namespace FactBook;

/// <summary>What comes in, what is spent, what is left, and how the plans of two sources go together.</summary>
internal static class CashChapter
{
    private const string Znews = nameof(Sources.Znews);
    private const string LlamaMonetisation = nameof(Sources.LlamaMonetisation);

    public static Chapter Chapter { get; } = new(
        Systems.CashAndCapital,
        Headlines: 4,
        [
            Reply.Either("capital expenditure planned for 2025", CapitalExample.Plan2025.Reconciled),
            Reply.Of("capital expenditure of 2024", CashFlow.CapitalExpenditure[2024].From(Znews)),
            Reply.Of("operating cash of 2024", CashFlow.OperatingCashFlow[2024].From(Znews)),
            Reply.Of("left of the cash of 2024", CapitalExample.Cash2024.CashLeft),
            Reply.Of("market capitalisation", MarketValue.MarketCapitalization),
        ],
        [
            new("How much will Meta spend in 2025, and do the sources agree?", Reply.Compared(CapitalExample.Plan2025.Reconciled)),
            Question.Of(
                "Is it 60 % more than in the year before, and about twice as much?",
                Reply.Of("growth that is announced", CashFlow.CapitalExpenditureGrowth),
                Reply.Of("growth that follows from Znews", CapitalExample.Plan2025.Growth(Znews)),
                Reply.Said(
                    "so the growth that is announced is",
                    CapitalExample.Plan2025.CheckGrowth(CashFlow.CapitalExpenditureGrowth, Znews).Outcome.ToString().ToLowerInvariant(),
                    CashFlow.CapitalExpenditureGrowth,
                    CapitalExample.Plan2025.Growth(Znews)),
                Reply.Of("multiple that the article gives", CashFlow.CapitalExpenditureMultiple),
                Reply.Of("growth that follows from TechCrunch", CapitalExample.Plan2025.Growth(LlamaMonetisation))),
            Question.Of(
                "Which revenue do they imply if it is about a third of it?",
                Reply.Of("share of revenue", CashFlow.CapitalExpenditureShareOfRevenue),
                Reply.Of("expected revenue", CapitalExample.Plan2025.ExpectedRevenue(CashFlow.CapitalExpenditureShareOfRevenue, Znews))),
            Question.Worked("Worked example: what is left of the operating cash of 2024?", CapitalExample.Cash2024),
            Question.Worked("Worked example: where does capital expenditure go after 2025?", CapitalExample.PathTo2027),
            Question.Worked("Worked example: how much of it serves again when training is done?", CapitalExample.Hardware2025),
        ]);
}
