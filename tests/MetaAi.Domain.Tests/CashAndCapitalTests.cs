using MetaAi.Facts;

namespace MetaAi.Domain.Tests;

/// <summary>Cash and capital: what comes in, what is spent, and on what.</summary>
public sealed class CashAndCapitalTests
{
    [Fact]
    public void Three_articles_plan_the_capital_expenditure_of_two_years() =>
        TheFacts.Quoted.Where(fact => fact is { Concept: "CapitalExpenditure", Figure: not null, Modality: Modality.Forecast })
            .Select(fact => $"{fact.Period} {fact.Description} {fact.Evidence!.Source.Name}")
            .ShouldBe(
                [
                    "2025 60 to 65 billion USD (forecast) Znews", "2024 (uncertain) 37 to 40 billion USD (forecast) LongTermStrategy", "2025 60 to 80 billion USD (forecast) LlamaMonetisation",
                    "2025 (uncertain) more than 37 billion USD, more than the 37 to 40 billion forecast for the year before (forecast) LongTermStrategy",
                ],
                ignoreOrder: true);

    [Fact]
    public void They_are_one_series_and_none_of_its_points_takes_sides()
    {
        var series = CashFlow.CapitalExpenditure;

        series.Points.Select(point => point.Name).ShouldBe(["2024", "2025"]);
        series.Statements.Select(statement => statement.Id[(series.Id.Length)..]).ShouldBe(["[2024].LongTermStrategy", "[2024].Znews", "[2025].LlamaMonetisation", "[2025].Znews"]);
        series[2025].Preferred.ShouldBeNull();
        (series[2025] / series[2024]).Refusal!.Message.ShouldContain("From(\"LlamaMonetisation\")");
        (series[2025].From("Znews") / series[2024].From("Znews") - 1).ToString().ShouldBe("51 % to 69 %");
    }

    [Fact]
    public void Who_estimates_the_capital_expenditure_of_2024_is_not_said() => CashFlow.CapitalExpenditure[2024].From("LongTermStrategy").Claimant.ShouldBeNull();

    [Fact]
    public void More_in_the_year_after_is_more_than_the_least_that_was_expected_before()
    {
        var outlook = CashFlow.CapitalExpenditureOutlook;

        (outlook.Value.Minimum, outlook.Value.IsMinimumExclusive, outlook.Value.Maximum, outlook.Value.Amount).ShouldBe((37_000_000_000m, true, null, null));
        (outlook.Concept, outlook.Evidence.Exact).ShouldBe(("CapitalExpenditure", "plus pour l’année suivante"));
        CashFlow.CapitalExpenditureOutlook.Gloss.ShouldBe("more than the 37 to 40 billion forecast for the year before");
    }

    [Fact]
    public void No_revenue_from_generative_AI_is_a_statement_and_not_a_zero()
    {
        CashFlow.GenerativeAIRevenue.ValueKind.ShouldBe(ValueKind.NoValue);
        CashFlow.GenerativeAIRevenue.TryGetValue(out _).ShouldBeFalse();
        CashFlow.GenerativeAIRevenue.Claimant.ShouldBe("Meta");
    }

    [Fact]
    public void Two_articles_tell_what_the_money_goes_into()
    {
        CashFlow.Infrastructure.Value.ShouldBe([SpendingArea.AIChips, SpendingArea.DataCentres]);
        CashFlow.SpendingAreas.Value.ShouldBe([SpendingArea.DataCentres, SpendingArea.DevelopmentTeams]);
    }

    [Fact]
    public void Competitors_charge_users_and_Meta_lives_on_advertising()
    {
        BusinessModels.UserFees.Companies!.Value.ShouldBe([Company.Microsoft, Company.Google]);
        BusinessModels.Advertising.RevenueSource.Gloss.ShouldBe("lives almost entirely on advertising");
    }
}
