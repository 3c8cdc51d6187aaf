using MetaAi.Domain;
using NodaMoney;

#pragma warning disable FACT051 // what it throws is what a test is about

namespace MetaAi.Facts.NodaMoney.Tests;

/// <summary>The facts of the catalogue as money of the real package.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void One_amount_is_money_that_mixes_with_other_money_and_splits()
    {
        var capitalExpenditure = CashFlow.CapitalExpenditure[2024].From("Znews").ToMoney();

        capitalExpenditure.ShouldBe(new Money(39_000_000_000m, "USD"));
        (capitalExpenditure + new Money(1m, "USD")).Amount.ShouldBe(39_000_000_001m);
        (CashFlow.OperatingCashFlow[2024].Value.ToMoney() - capitalExpenditure - CashFlow.ShareholderReturns[2024].Value.ToMoney()).Amount.ShouldBe(17_300_000_000m);
        capitalExpenditure.Split(7).Aggregate((sum, share) => sum + share).ShouldBe(capitalExpenditure);
    }

    [Fact]
    public void A_range_is_not_money_and_says_what_to_use() =>
        Should.Throw<InvalidOperationException>(() => CashFlow.CapitalExpenditure[2025].From("Znews").ToMoney()).Message.ShouldBe(
            "'MetaAi.Domain.CashFlow.CapitalExpenditure[2025].Znews', quoted as \"60 à 65 milliards de dollars\" (60 to 65 billion USD), is not one amount: use ToMoneyRange().");

    [Fact]
    public void A_range_has_two_bounds_and_a_bound_one()
    {
        CashFlow.CapitalExpenditure[2025].From("Znews").ToMoneyRange().ShouldBe((new Money(60_000_000_000m, "USD"), new Money(65_000_000_000m, "USD")));
        Deals.ScaleAi.Price.ToMoneyRange().ShouldBe((new Money(14_000_000_000m, "USD"), null));
    }

    [Fact]
    public void Every_amount_of_the_catalogue_is_money_or_says_why_not()
    {
        var amounts = FactCatalogue.Of(typeof(CashFlow).Assembly).All.OfType<Fact<MonetaryAmount>>().Where(fact => fact.ValueKind == ValueKind.Value).ToArray();

        amounts.ShouldNotBeEmpty();
        foreach (var fact in amounts)
        {
            var (least, most) = fact.ToMoneyRange();
            (least?.Amount, most?.Amount).ShouldBe((fact.Value.Minimum, fact.Value.Maximum));
            if (fact.Value.Amount is { } amount)
            {
                fact.ToMoney().Amount.ShouldBe(amount);
            }
            else
            {
                Should.Throw<InvalidOperationException>(() => fact.ToMoney()).Message.ShouldContain("ToMoneyRange()");
            }
        }
    }

    [Fact]
    public void A_value_that_does_not_exist_is_no_money() =>
        Should.Throw<InvalidOperationException>(() => CashFlow.GenerativeAIRevenue.ToMoney()).Message.ShouldContain("does not exist");
}
