using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>What the results of a quarter come to.</summary>
public sealed class QuarterFiguresTests
{
    private static readonly Gen<((decimal Low, decimal High) Revenue, (decimal Low, decimal High) Income, int[] At)> Given =
        from revenue in Any.Ends(1, 1_000)
        from income in Any.Ends(-500, 500)
        from at in Gen.Choose(0, 100).ArrayOf(2)
        select (revenue, income, at);

    [Fact]
    public void The_bounds_hold_whatever_the_values_are() => Any.Holds(Given, given =>
    {
        var quarter = new QuarterFigures(Any.Money(given.Revenue.Low, given.Revenue.High), Any.Money(given.Income.Low, given.Income.High));
        var (revenue, income) = (given.Revenue.Between(given.At[0]), given.Income.Between(given.At[1]));

        quarter.NetMargin.WithRounding!.Value.Contains(income / revenue).ShouldBeTrue();
        quarter.AnnualRevenue.Amount.WithRounding!.Value.Contains(revenue * 4).ShouldBeTrue();
        (quarter.AnnualNetIncome.Amount / quarter.AnnualRevenue.Amount - quarter.NetMargin).WithRounding.ShouldBe(Interval.Of(0));
    });

    [Fact]
    public void Each_figure_has_the_precision_of_what_it_comes_from() =>
        QuarterExample.SecondQuarter.Answers.Skip(2).Select(answer => answer.Value.ToString()).ShouldBe(
            ["34.6 % (34.0 % to 35.2 %)", "less than 12.4 USD a person", "156 billion USD (154 to 158 billion)", "54.0 billion USD (53.8 to 54.2 billion)"]);

    [Fact]
    public void A_pace_is_of_its_quarter_and_no_fact_of_the_year()
    {
        var pace = QuarterExample.SecondQuarter.AnnualRevenue;

        pace.ToString().ShouldBe("156 billion USD (154 to 158 billion) a year at the pace of 2024-Q2 (uncertain)");
        (pace.Amount.Period!.Edtf, pace.Amount.Modality).ShouldBe((pace.Quarter!.Edtf, Modality.Estimate));
        pace.Amount.Explain().ShouldContain("nobody says that every quarter brings as much as this one");
    }

    [Fact]
    public void Without_people_there_is_no_rate() => new QuarterFigures(Any.Money(1), Any.Money(1)).RevenuePerDailyPerson.ShouldBeNull();

    [Fact]
    public void Income_of_another_period_is_refused() => Should.Throw<ArgumentException>(
            () => new QuarterFigures(QuarterlyResults.SecondQuarter.Revenue, CashFlow.OperatingCashFlow[2024]))
        .Message.ShouldStartWith("The net income cannot be used: The periods differ");

    [Theory]
    [InlineData("2024-Q2", true)]
    [InlineData("2024?-34", true)]
    [InlineData("2024-03-31/2024-06-29", true)]
    [InlineData("2024", false)]
    [InlineData("2024-H1", false)]
    [InlineData("2024-05", false)]
    [InlineData("2024-04-01/..", false)]
    public void Four_times_what_is_no_quarter_is_no_year(string period, bool isTaken)
    {
        var amount = Any.Fact(MonetaryAmount.Of(10, 10, "USD"), period);

        if (isTaken)
        {
            new QuarterFigures(amount, amount).AnnualRevenue.Amount.Amount.ShouldBe(40);
        }
        else
        {
            Should.Throw<ArgumentException>(() => new QuarterFigures(amount, amount)).Message.ShouldStartWith($"The revenue is of {ExtendedDate.Of(period)}, which is no quarter");
        }
    }

    [Fact]
    public void A_margin_is_a_percentage_also_where_all_is_income() => new QuarterFigures(Any.Money(5), Any.Money(5)).NetMargin.ToString().ShouldBe("100 %");

    [Fact]
    public void People_are_checked_with_the_rest() => Should.Throw<ArgumentException>(() => new QuarterFigures(Any.Money(1), Any.Money(1), Any.People(-2, -1)))
        .Message.ShouldContain("below zero");
}
