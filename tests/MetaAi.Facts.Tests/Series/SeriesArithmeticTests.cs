using MetaAi.Facts.Consistency;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Tests.Reasoning;

namespace MetaAi.Facts.Tests.Series;

/// <summary>Growth, sums and means of a series go through the one engine, with bounds and sources; what the points do not make up is refused.</summary>
public sealed class SeriesArithmeticTests
{
    private static readonly FactSeries<MonetaryAmount> Cost = Made.Series(
        Made.Money("2023", "28 M€", "Echo"), Made.Money("2024", "39 M€"), Made.Money("2025", "60 à 65 M€", "Echo", Modality.Forecast), Made.Money("2026-H1", "30 M€"));

    [Fact]
    public void Growth_is_that_of_the_two_points()
    {
        var growth = Cost.Growth("2024", "2025");

        growth.ToString().ShouldBe(((Cost[2025] / Cost[2024]) - 1).ToString());
        (growth.Period, growth.Modality).ShouldBe((ExtendedDate.Of("2025"), Modality.Forecast));
        growth.Sources.Select(source => source.Name).ShouldBe(["Echo", "Gazette"]);
        Should.Throw<KeyNotFoundException>(() => Cost.Growth("2022", "2024"));
    }

    [Theory]
    [InlineData("2024", "2025-Q1", true)]
    [InlineData("2025-Q1", "2024", true)]
    [InlineData("2024", "2024-06-01/2024-08-31", true)]
    [InlineData("2024-Q1", "2024-Q2", false)]
    [InlineData("2023", "2024", false)]
    [InlineData("2024-01", "2024-02", false)]
    [InlineData("2024", "2024-04-01/2025-03-31", false)]
    [InlineData("2023-01-01/..", "2024-01-01/..", false)]
    [InlineData("2023", "2024-01-01/..", false)]
    [InlineData("../2022-12-31", "2023", false)]
    public void There_is_growth_between_periods_of_one_length_and_of_none(string from, string to, bool isRefused)
    {
        var growth = Made.Series(Made.Money(from, "20 M€"), Made.Money(to, "30 M€")).Growth(from, to);

        growth.Refusal?.Message.ShouldBe($"Port.Cost: '{from}' and '{to}' are of different lengths, and there is no growth from the one to the other: name points of one kind.");
        (growth.Refusal?.Kind, growth.TryGetValue(out _)).ShouldBe((isRefused ? FormulaRefusalKind.Periods : null, !isRefused));
    }

    [Fact]
    public void What_is_of_or_per_different_things_is_not_compared()
    {
        var ofTwo = Made.Series(Made.Ratio("2023", "20 %", of: "sales"), Made.Ratio("2024", "30 %", of: "orders"));
        var perOne = Made.Series(Made.Ratio("2023", "20 %", per: "berth"), Made.Ratio("2024", "30 %"));

        foreach (var refusal in new[] { ofTwo.Growth("2023", "2024").Refusal, ofTwo.Sum("2023", "2024").Refusal, ofTwo.Average("2023", "2024").Refusal })
        {
            refusal!.Kind.ShouldBe(FormulaRefusalKind.Dimensions);
            refusal.Message.ShouldBe("Port.Cost: '2023' is of 'sales' and '2024' is of 'orders', which are not compared: "
                + "name points of the same, declare a series of its own for each, or correct Of, Change and Per where the same is meant.");
        }

        perOne.Growth("2023", "2024").Refusal!.Message.ShouldContain("'2023' is of no named whole per 'berth' and '2024' is of no named whole");
        Made.Series(Made.Ratio("2023", "20 %", of: "sales"), Made.Ratio("2024", "30 %", of: "sales")).Growth("2023", "2024").Refusal.ShouldBeNull();
    }

    [Fact]
    public void Amounts_of_one_whole_are_compared_with_those_that_name_none()
    {
        var one = Made.Series(Made.Money("2023", "20 M€", of: "cash"), Made.Money("2024", "30 M€"));
        var several = Made.Series(Made.Money("2023", "20 M€"), Made.Money("2024", "30 M€", of: "cash"), Made.Money("2025", "40 M€", of: "revenue"));

        one.Growth("2023", "2024").Refusal.ShouldBeNull();
        one.Sum("2023", "2024").Refusal.ShouldBeNull();
        several.Growth("2023", "2024").Refusal.ShouldBeNull();
        several.Growth("2024", "2025").Refusal!.Message.ShouldContain("'2024' is of 'cash' and '2025' is of 'revenue', which are not compared");
        several.Sum("2023", "2025").Refusal!.Message.ShouldContain("'2024' is of 'cash' and '2025' is of 'revenue', which are not compared");
    }

    [Fact]
    public void A_point_stands_for_an_amount_whichever_statement_names_its_whole()
    {
        foreach (var statements in (Fact<MonetaryAmount>[][])[
            [Made.Money("2024", "39 M€", of: "cash"), Made.Money("2024", "39 M€", "Echo")], [Made.Money("2024", "39 M€"), Made.Money("2024", "39 M€", "Echo", of: "cash")]])
        {
            Made.Series(statements)[2024].Preferred.ShouldNotBeNull();
            Made.Series(statements)[2024].Comparison.Outcome.ShouldBe(MetaAi.Facts.Consistency.ConsistencyOutcome.Complete);
            Made.Series(statements)[2024].Comparison.Of.ShouldBe("cash");
        }

        Fact<MonetaryAmount>[] differing = [Made.Money("2024", "39 M€"), Made.Money("2024", "39 M€", "Echo", of: "cash"), Made.Money("2024", "39 M€", "Figaro", of: "revenue")];
        foreach (var order in (int[][])[[0, 1, 2], [1, 0, 2], [1, 2, 0], [2, 1, 0]])
        {
            Made.Series([.. order.Select(index => differing[index])])[2024].Preferred.ShouldBeNull();
        }
    }

    [Fact]
    public void From_or_to_what_was_withdrawn_there_is_no_growth()
    {
        var series = Made.Series(Made.Money("2023", "28 M€", rank: Rank.Deprecated), Made.Money("2024", "39 M€"), Made.Money("2024", "40 M€", "Echo", rank: Rank.Deprecated), Made.Money("2025", "40 M€"));

        series.Growth("2023", "2024").Refusal!.Message.ShouldBe("Port.Cost: Every statement of '2023' is deprecated: name a point that has another.");
        series.Growth("2024", "2023").Refusal!.Kind.ShouldBe(FormulaRefusalKind.Periods);
        series.Growth("2024", "2025").Refusal.ShouldBeNull();
    }

    [Fact]
    public void A_sum_is_of_all_points_of_the_span_and_belongs_to_the_span()
    {
        var sum = Cost.Sum("2023", "2025");

        (sum.Nominal, sum.WithRounding).ShouldBe((Millions(127, 132), Interval.Between(Rational.FromDecimal(126_000_000m), Rational.FromDecimal(133_000_000m))));
        (sum.Period, sum.Facts.Count, sum.Modalities).ShouldBe((ExtendedDate.Of("2023-01-01/2025-12-31"), 3, sum.Modalities));
        sum.Modalities.ShouldBe([Modality.Actual, Modality.Forecast]);
        sum.Explain().ShouldContain("across periods");
    }

    [Fact]
    public void A_mean_is_the_sum_divided_by_how_many_there_are()
    {
        Cost.Average("2023", "2025").Nominal.ShouldBe(Cost.Sum("2023", "2025").Nominal is { } sum
            ? Interval.Between(sum.Minimum!.Value / Rational.Of(3, 1), sum.Maximum!.Value / Rational.Of(3, 1)) : null);
        Cost.Average("2023", "2025").Period.ShouldBe(ExtendedDate.Of("2023-01-01/2025-12-31"));
    }

    [Fact]
    public void A_sum_is_held_against_a_claim_of_the_same_span()
    {
        var sum = Cost.Sum("2023", "2024");

        Claim.Check(Said.Money("67 M€", "Test.Claim", "2023/2024"), sum).Outcome.ShouldBe(ConsistencyOutcome.Consistent);
        Claim.Check(Said.Money("80 M€", "Test.Claim", "2023/2024"), sum).Outcome.ShouldBe(ConsistencyOutcome.Inconsistent);
        Claim.Check(Said.Money("67 M€", "Test.Claim", "2024"), sum).Refusal.ShouldNotBeNull();
    }

    [Fact]
    public void The_sum_less_its_parts_is_nothing() => (Cost.Sum("2023", "2024") - Cost[2023] - Cost[2024]).AcrossPeriods().Amount.ShouldBe(default(Rational));

    [Fact]
    public void What_the_points_do_not_make_up_is_refused_with_the_reason()
    {
        Cost.Sum("2022", "2024").Refusal!.Message.ShouldBe("Port.Cost: No point speaks of '2022', and nothing is interpolated: name a span that the series covers.");
        Cost.Sum("2025", "2026-H1").Amount.ShouldBeNull();
        Cost.Sum("2025", "2026-H1").Refusal.ShouldBeNull();
        Cost.Average("2025", "2026-H1").Refusal!.Message.ShouldBe("Port.Cost: '2025' and '2026-H1' are of different lengths, and a mean counts all alike: name points of one kind.");
        (Cost.Sum("2024", "2023").Refusal!.Kind, Cost.Sum("2024", "2023").Explain()).ShouldBe((FormulaRefusalKind.Periods, Cost.Sum("2024", "2023").Explain()));
        Should.Throw<ArgumentException>(() => Cost.Sum("soon", "2024")).ParamName.ShouldBe("from");
        Should.Throw<ArgumentException>(() => Cost.Average("2024", "soon")).ParamName.ShouldBe("to");
    }

    [Fact]
    public void A_point_whose_statements_differ_refuses_the_sum_and_one_that_is_not_disclosed_leaves_it_undisclosed()
    {
        Made.Series(Made.Money("2023", "28 M€"), Made.Money("2024", "39 M€"), Made.Money("2024", "41 M€", "Echo")).Sum("2023", "2024").Refusal!.Kind.ShouldBe(FormulaRefusalKind.Unsettled);
        Made.Series(Made.Money("2023", "28 M€"), Made.None("2024", ValueKind.SomeValue)).Sum("2023", "2024").ValueKind.ShouldBe(ValueKind.SomeValue);
        Made.Series(Made.Money("2023", "28 M€"), Made.None("2024")).Sum("2023", "2024").Refusal!.Kind.ShouldBe(FormulaRefusalKind.NoValue);
    }

    [Fact]
    public void An_uncertain_period_makes_the_sum_uncertain() =>
        Made.Series(Made.Money("2023?", "28 M€"), Made.Money("2024", "39 M€")).Sum("2023", "2024").IsPeriodUncertain.ShouldBeTrue();

    private static Interval Millions(decimal low, decimal high) => Interval.Between(Rational.FromDecimal(low * 1_000_000m), Rational.FromDecimal(high * 1_000_000m));
}
