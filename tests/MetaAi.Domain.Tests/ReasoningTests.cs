using MetaAi.Facts;
using MetaAi.Facts.Consistency;

namespace MetaAi.Domain.Tests;

/// <summary>What follows from the articles' figures, and what the articles compute themselves.</summary>
public sealed class ReasoningTests
{
    private static Fact<MonetaryAmount> Spent => CashFlow.CapitalExpenditure[2024].From("Znews");

    private static Fact<MonetaryAmount> Planned => CashFlow.CapitalExpenditure[2025].From("Znews");

    [Fact]
    public void What_the_articles_compute_agrees_with_their_figures()
    {
        Claim.Check(CashFlow.CapitalExpenditureGrowth, (Planned / Spent) - 1).Outcome.ShouldBe(ConsistencyOutcome.Consistent);
        Claim.Check(CashFlow.CapitalExpenditureMultiple, CashFlow.CapitalExpenditure[2025].From("LlamaMonetisation") / Spent).Outcome.ShouldBe(ConsistencyOutcome.Consistent);
    }

    [Fact]
    public void Declared_formulas_come_to_what_the_same_operators_come_to()
    {
        (string, string)[] pairs =
        [
            (CashFlow.CashLeft.ToString(), (CashFlow.OperatingCashFlow[2024] - Spent - CashFlow.ShareholderReturns[2024]).ToString()),
            (CashFlow.CashLeftShare.ToString(), (CashFlow.CashLeft / CashFlow.OperatingCashFlow[2024]).ToString()),
            (CashFlow.ExpectedRevenue.ToString(), (Planned / CashFlow.CapitalExpenditureShareOfRevenue).ToString()),
            (QuarterlyResults.SecondQuarter.NetMargin!.ToString(), (QuarterlyResults.SecondQuarter.NetIncome / QuarterlyResults.SecondQuarter.Revenue).ToString()),
            (QuarterlyResults.QuarterlyRevenuePerDailyPerson.ToString(), (QuarterlyResults.SecondQuarter.Revenue / QuarterlyResults.DailyActivePeople[2024]).ToString()),
            (Deals.ScaleAi.ImpliedValue!.ToString(), (Deals.ScaleAi.Price / Deals.ScaleAi.Stake).ToString()),
            (Talent.SigningBonuses.ToString(), (Hires.Announcement.HiresFromOpenAI * Talent.OpenAIOffer.SigningBonus).ToString()),
        ];

        pairs.ShouldAllBe(pair => pair.Item1 == pair.Item2);
        pairs.Select(pair => pair.Item1).ShouldBe(
        [
            "17.3 billion USD (16.2 to 18.4 billion)", "18.9 % (17.8 % to 20.1 %)", "about 180 to 195 billion USD", "34.6 % (34.0 % to 35.2 %)", "less than 12.4 USD a person",
            "more than 28.2 billion USD", "more than 700 million USD",
        ]);
    }

    [Fact]
    public void The_documentation_of_a_derived_value_says_what_the_program_computes()
    {
        var documentation = File.ReadAllText(Path.ChangeExtension(typeof(CashFlow).Assembly.Location, ".xml"));

        foreach (var derived in new IFact[] { CashFlow.CashLeft, CashFlow.CashLeftShare, CashFlow.ExpectedRevenue, QuarterlyResults.QuarterlyRevenuePerDailyPerson, Talent.SigningBonuses })
        {
            documentation.ShouldContain(derived.ToString()!);
        }
    }

    [Fact]
    public void Quarter_and_year_are_not_added() =>
#pragma warning disable FACT316 // What the compiler says of it, the program says as well.
        (QuarterlyResults.SecondQuarter.Revenue - CashFlow.CapitalExpenditure[2024].From("Znews"))
#pragma warning restore FACT316
            .Refusal!.Message.ShouldStartWith("The periods differ: 2024-Q2 (uncertain) and 2024.");
}
