using System.Collections;
using System.Runtime.CompilerServices;
using MetaAi.Facts;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Numbers;
using NodaTime;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Domain.Tests;

/// <summary>
/// Questions that somebody asks of the articles, each answered by one line of code, with bounds and sources. The page on them shows the same lines, and what they print.
/// </summary>
public sealed class QuestionTests
{
    [Fact]
    public void How_much_in_2025_and_by_whom_and_how_do_they_differ()
    {
        var plan = Asked(CapitalExample.Plan2025.Reconciled);

        (plan.Outcome, plan.Differs, plan.Statements.Count).ShouldBe((ConsistencyOutcome.Consistent, true, 3));
        (plan.Intersection, plan.Hull).ShouldBe((Interval.Between(60_000_000_000, 65_000_000_000), Interval.Between(37_000_000_000, null, isMinimumExclusive: true)));
        plan.Statements.Select(statement => (statement.Claimant, statement.Modality)).Distinct().ShouldBe([("Meta", Modality.Forecast), (null, Modality.Forecast)], ignoreOrder: true);
        plan.Statements.SelectMany(statement => statement.Sources).ShouldBe([Sources.Znews, Sources.LlamaMonetisation, Sources.LongTermStrategy], ignoreOrder: true);
    }

    [Fact]
    public void What_is_left_of_the_cash_of_2024()
    {
        var left = Asked(CapitalExample.Cash2024.CashLeft);

        (left.Amount, left.WithRounding).ShouldBe((17_300_000_000, Interval.Between(16_250_000_000, 18_350_000_000)));
        (left.Modality, left.Period!.Edtf).ShouldBe((Modality.Actual, "2024"));
        left.Sources.ShouldBe([Sources.Znews]);
    }

    [Fact]
    public void What_revenue_is_expected_by_about_a_third()
    {
        var revenue = Asked(CapitalExample.Plan2025.ExpectedRevenue(CashFlow.CapitalExpenditureShareOfRevenue, "Znews"));

        (revenue.Nominal, revenue.WithRounding, revenue.IsApproximate).ShouldBe((Interval.Between(180_000_000_000, 195_000_000_000), null, true));
        revenue.Sources.ShouldBe([Sources.Znews]);
        revenue.Modalities.ShouldBe([Modality.Forecast, Modality.Estimate]);
    }

    [Fact]
    public void What_is_Scale_AI_worth()
    {
        var worth = Asked(TalentExample.ScaleAi.ImpliedValue);

        worth.WithRounding.ShouldBe(Interval.Between(Rational.Of(14_000_000_000 * 1_000m, 495), null, isMinimumExclusive: true));
        worth.Amount.ShouldBeNull();
        worth.Sources.ShouldBe([Sources.ElEconomista]);
    }

    [Fact]
    public void What_do_seven_signing_bonuses_cost_at_least()
    {
        var bonuses = Asked(TalentExample.Offers.SigningBonuses);

        bonuses.WithRounding.ShouldBe(Interval.Between(700_000_000, null, isMinimumExclusive: true));
        bonuses.Modality.ShouldBe(Modality.Offered);
        bonuses.Sources.ShouldBe([Sources.ElEconomista]);
    }

    [Fact]
    public void What_is_the_net_margin()
    {
        var margin = Asked(QuarterExample.SecondQuarter.NetMargin);

        (margin.Amount, margin.WithRounding).ShouldBe((Rational.Of(9, 26), Interval.Between(Rational.Of(269, 790), Rational.Of(271, 770))));
        (margin.Period!.Edtf, margin.IsPeriodUncertain).ShouldBe(("2024?-34", true));
        margin.Sources.ShouldBe([Sources.LongTermStrategy]);
    }

    [Fact]
    public void How_much_revenue_is_there_for_each_daily_person()
    {
        var revenue = Asked(QuarterExample.SecondQuarter.RevenuePerDailyPerson!);

        revenue.WithRounding.ShouldBe(Interval.Between(0, Rational.Of(395, 32), isMinimumExclusive: true, isMaximumExclusive: true));
        revenue.Sources.ShouldBe([Sources.LongTermStrategy]);
    }

    [Fact]
    public void Who_hosts_Llama_and_what_would_ten_per_cent_bring()
    {
        var answers = Asked(RevenueSharingExample.Scenario.AtPercent(10).Answers);

        var take = (Derived<MonetaryAmount>)answers[^1].Value;
        (take.WithRounding, take.Modality).ShouldBe((Interval.Between(800_000_000, null), Modality.Estimate));
        answers.Count.ShouldBe(LlamaRevenue.ListedHosts.Value.Count + 2);
        take.Explain().ShouldContain("the list of hosts is open");
    }

    [Fact]
    public void How_is_the_consortium_split_and_what_changes_when_Microsoft_leaves()
    {
        var split = Asked(FundingExample.Scenario.Beside(FundingExample.Scenario.Without(Company.Microsoft)));

        split.Select(change => (change.Party, change.IsNone)).ShouldBe([("Amazon", true), ("Microsoft", false), ("Oracle", true), ("Meta", false)]);
        (split[^1].Before!.WithRounding, split[^1].After!.WithRounding).ShouldBe((Interval.Between(3_500_000_000, 4_500_000_000), Interval.Between(5_900_000_000, 7_500_000_000)));
    }

    [Fact]
    public void Which_claims_are_forecasts_and_by_whom()
    {
        var forecasts = Asked(Forecasts.ByClaimant(FactCatalogue.Of(typeof(Sources).Assembly).All));

        forecasts.SelectMany(claimant => claimant.Facts).ShouldAllBe(fact => fact.Modality == Modality.Forecast);
        forecasts.Single(claimant => claimant.Claimant == "Meta").Facts.ShouldContain(CashFlow.CapitalExpenditure[2025].From("Znews"));
        forecasts.Single(claimant => claimant.Claimant == "Angelo Zino").Facts.ShouldContain(Outlook.Superintelligence.Horizon);
    }

    [Fact]
    public void When_is_superintelligence_expected()
    {
        var expected = Asked(OutlookExample.Superintelligence.Expected);

        (expected.Value.Earliest, expected.Value.Latest, expected.Value.High).ShouldBe((new LocalDate(2028, 1, 1), null, new LocalDate(2030, 12, 31)));
        expected.Value.IsUncertain.ShouldBeTrue();
        expected.Sources.ShouldBe([Sources.ElEconomista]);
    }

    [Fact]
    public void Every_question_of_the_page_is_asked_here()
    {
        var code = File.ReadAllText(ThisFile());

        QuestionPage.Lines.Length.ShouldBe(11);
        QuestionPage.Lines.ShouldAllBe(line => code.Contains($"Asked({line}", StringComparison.Ordinal));
    }

    // The line of code as the page has it, and what it prints.
    private static T Asked<T>(T answer, [CallerArgumentExpression(nameof(answer))] string line = "")
        where T : notnull
    {
        Printed(answer).ShouldBe(QuestionPage.AnswerTo(line.TrimEnd('!')));
        return answer;
    }

    private static string Printed(object answer) => answer is IEnumerable lines ? string.Join("\n", lines.Cast<object>()) : answer.ToString()!;

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
