using MetaAi.Facts;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Numbers;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>What sources say that Meta will spend, beside each other.</summary>
public sealed class CapitalPlanTests
{
    private static CapitalPlan Plan => CapitalExample.Plan2025;

    [Fact]
    public void What_all_sources_say_is_reconciled()
    {
        (Plan.Reconciled.Outcome, Plan.Reconciled.Differs).ShouldBe((ConsistencyOutcome.Consistent, true));
        Plan.Reconciled.Intersection.ShouldBe(Interval.Between(60_000_000_000, 65_000_000_000));
        Plan.Reconciled.Hull.ShouldBe(Interval.Between(37_000_000_000, null, isMinimumExclusive: true));
        Plan.Statements.ShouldBe([CashFlow.CapitalExpenditureOutlook, .. CashFlow.CapitalExpenditure[2025].Statements], ignoreOrder: true);
        Plan.Growth("LongTermStrategy").ToString().ShouldBe(Arithmetic.Growth(Plan.YearBefore, CashFlow.CapitalExpenditureOutlook).ToString());
        new CapitalPlan(CashFlow.CapitalExpenditure[2025], Any.Money(1)).Statements.ShouldBe(CashFlow.CapitalExpenditure[2025].Statements);
        Plan.Answers.Select(answer => answer.Name).ShouldContain("planned, Meta, TechCrunch, LlamaMonetisation, 2025?");
    }

    [Fact]
    public void Whatever_the_catalogue_has_of_the_year_stands_beside_the_plan()
    {
        var catalogue = FactCatalogue.Of(typeof(Sources).Assembly);

        foreach (var point in CashFlow.CapitalExpenditure.Points)
        {
            new CapitalPlan(point, Any.Money(1), catalogue).Statements.Select(statement => statement.Id).ShouldBe(
                catalogue.All.Where(fact => fact.Evidence is not null && fact.Subject == point.Statements[0].Subject && fact.Concept == "CapitalExpenditure" && fact.Period?.Low == point.Period.Low).Select(fact => fact.Id));
        }
    }

    [Fact]
    public void The_announced_growth_is_checked_against_the_plan_of_its_source()
    {
        Plan.CheckGrowth(CashFlow.CapitalExpenditureGrowth, "Znews").Outcome.ShouldBe(ConsistencyOutcome.Consistent);
        Plan.CheckGrowth(Any.Percent(40), "Znews").Outcome.ShouldBe(ConsistencyOutcome.Inconsistent);
        Plan.Growth("Znews").Period!.Edtf.ShouldBe("2025");
    }

    [Fact]
    public void Revenue_is_implied_by_about_a_third_and_has_no_bounds()
    {
        var revenue = Plan.ExpectedRevenue(CashFlow.CapitalExpenditureShareOfRevenue, "Znews");

        (revenue.ToString(), revenue.WithRounding, revenue.IsApproximate).ShouldBe(("about 180 to 195 billion USD", null, true));
        revenue.Nominal.ShouldBe(Interval.Between(180_000_000_000, 195_000_000_000));
    }

    [Fact]
    public void The_year_before_is_the_year_before()
    {
        Should.Throw<ArgumentException>(() => new CapitalPlan(CashFlow.CapitalExpenditure[2024], CashFlow.CapitalExpenditure[2025].From("Znews"))).Message
            .ShouldStartWith("The year before 2024 is 2023, and an amount of 2025 is given");
        Should.Throw<ArgumentException>(() => new CapitalPlan(CashFlow.CapitalExpenditure[2025], Any.Fact(MonetaryAmount.Of(1, 1, "USD"), "2024/2025")));
        new CapitalPlan(CashFlow.CapitalExpenditure[2025], Any.Fact(MonetaryAmount.Of(1, 1, "USD"), "2024?")).YearBefore.Amount.ShouldBe(1);
    }

    [Fact]
    public void Sources_that_differ_are_to_be_named()
    {
        Plan.Growth().Refusal!.Message.ShouldContain("From(");
        Should.Throw<KeyNotFoundException>(() => Plan.Growth("ElEconomista"));
    }
}
