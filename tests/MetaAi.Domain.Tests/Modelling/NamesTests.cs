using MetaAi.Facts;
using MetaAi.Facts.Numbers;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>What the catalogue computes and a model answers has one name, and is one value.</summary>
public sealed class NamesTests
{
    [Fact]
    public void What_the_catalogue_computes_its_model_answers()
    {
        (IUnknown Computed, IUnknown Answered)[] pairs =
        [
            (CashFlow.CashLeft, CapitalExample.Cash2024.CashLeft),
            (CashFlow.CashLeftShare, CapitalExample.Cash2024.CashLeftShare),
            (CashFlow.ExpectedRevenue, CapitalExample.Plan2025.ExpectedRevenue(CashFlow.CapitalExpenditureShareOfRevenue, "Znews")),
            (Deals.ScaleAi.ImpliedValue!, TalentExample.ScaleAi.ImpliedValue),
            (Talent.SigningBonuses, TalentExample.Offers.SigningBonuses),
            (QuarterlyResults.SecondQuarter.NetMargin!, QuarterExample.SecondQuarter.NetMargin),
            (QuarterlyResults.QuarterlyRevenuePerDailyPerson, QuarterExample.SecondQuarter.RevenuePerDailyPerson!),
        ];

        foreach (var (computed, answered) in pairs)
        {
            answered.ToString().ShouldBe(computed.ToString());
            Bounds(answered).ShouldBe(Bounds(computed));
            answered.Inputs().ShouldBe(computed.Inputs(), ignoreOrder: true);
        }
    }

    private static (Interval? AsSaid, Interval? WithRounding, Interval? Nominal) Bounds(IUnknown value) => value switch
    {
        Derived<MonetaryAmount> money => (money.AsSaid, money.WithRounding, money.Nominal),
        Derived<Ratio> ratio => (ratio.AsSaid, ratio.WithRounding, ratio.Nominal),
        Derived<MonetaryRate> rate => (rate.AsSaid, rate.WithRounding, rate.Nominal),
        _ => throw new InvalidOperationException($"{value}"),
    };
}
