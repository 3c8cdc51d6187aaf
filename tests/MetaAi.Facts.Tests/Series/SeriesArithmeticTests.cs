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
