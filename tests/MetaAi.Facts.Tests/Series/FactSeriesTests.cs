using MetaAi.Facts.Formulas;
using MetaAi.Facts.Tests.Reasoning;

namespace MetaAi.Facts.Tests.Series;

/// <summary>One concept over time: what is said is found by its period, and nothing else is there.</summary>
public sealed class FactSeriesTests
{
    private static readonly FactSeries<MonetaryAmount> Cost = Made.Series(
        Made.Money("2025", "60 à 65 M€", modality: Modality.Forecast),
        Made.Money("2024?", "39 M€"),
        Made.Money("2024-Q2", "10 M€"),
        Made.Money("2025", "60 à 80 M€", "Echo", Modality.Forecast));

    [Fact]
    public void Points_are_in_order_of_their_periods_and_statements_in_that_of_their_points()
    {
        Cost.Points.Select(point => point.Name).ShouldBe(["2024", "2024-Q2", "2025"]);
        Cost.Statements.Select(statement => statement.Id).ShouldBe(["Port.Cost[2024].Gazette", "Port.Cost[2024-Q2].Gazette", "Port.Cost[2025].Echo.Forecast", "Port.Cost[2025].Gazette.Forecast"]);
        (Cost.Subject, Cost.Concept, Cost.ToString()).ShouldBe(("Acme", "Cost", "Cost of Acme: 2024, 2024-Q2, 2025"));
    }

    [Fact]
    public void A_point_is_found_by_every_way_to_write_its_period()
    {
        foreach (var period in new[] { "2024", "2024?", "2024~", "2024-01-01/2024-12-31", "2024-01/2024-12" })
        {
            Cost[period].ShouldBeSameAs(Cost[2024]);
        }

        Cost["2024-34"].ShouldBeSameAs(Cost["2024-Q2"]);
        (Cost[2024].Id, Cost[2024].Period, Cost[2024].Statements[0].Period!.IsUncertain).ShouldBe(("Port.Cost[2024]", ExtendedDate.Of("2024"), true));
    }

    [Fact]
    public void What_is_between_two_points_is_not_there()
    {
        Should.Throw<KeyNotFoundException>(() => Cost[2026]).Message.ShouldBe("'Port.Cost' has no point '2026': it has 2024, 2024-Q2, 2025, and nothing is interpolated.");
        Should.Throw<KeyNotFoundException>(() => Cost["2024-Q3"]);
        Should.Throw<ArgumentException>(() => Cost["next year"]).ParamName.ShouldBe("period");
        Should.Throw<ArgumentException>(() => Cost["XXXX-06"]);
        Should.Throw<ArgumentException>(() => Cost["202X"]).Message.ShouldContain("no period whose days are known");
        Should.Throw<ArgumentNullException>(() => Cost[null!]);
        (Cost.TryGet(2023, out _), Cost.TryGet(-5, out _), Cost.TryGet("2025", out var point)).ShouldBe((false, false, true));
        point.ShouldBeSameAs(Cost[2025]);
    }

    [Fact]
    public void A_statement_is_found_by_its_source()
    {
        var point = Made.Series(
            Made.Money("2025", "39 M€"), Made.Money("2025", "40 M€", modality: Modality.Forecast), Made.Money("2025", "41 M€", "Echo", Modality.Forecast))[2025];

        point.From("Gazette").Modality.ShouldBe(Modality.Actual);
        point.From("Gazette.Forecast").Modality.ShouldBe(Modality.Forecast);
        point.From("Echo.Forecast").ShouldBeSameAs(point.From("Echo"));
        Should.Throw<KeyNotFoundException>(() => point.From("Figaro")).Message.ShouldBe("'Port.Cost[2025]' has no one statement 'Figaro': it has Echo.Forecast, Gazette, Gazette.Forecast.");
        Should.Throw<ArgumentNullException>(() => point.From(null!));
        point.TryFrom("gazette", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_source_that_says_it_twice_is_named_with_what_tells_the_two_apart()
    {
        var point = Made.Series(Made.Money("2025", "39 M€", modality: Modality.Estimate), Made.Money("2025", "40 M€", modality: Modality.Forecast))[2025];

        Should.Throw<KeyNotFoundException>(() => point.From("Gazette"));
        point.From("Gazette.Estimate").Modality.ShouldBe(Modality.Estimate);
    }

    [Fact]
    public void A_series_of_nothing_of_two_things_or_of_no_period_is_none()
    {
        var other = new Fact<MonetaryAmount> { Id = "Port.Cost[2026].Gazette", Subject = "Zenith", Concept = "Cost", Value = Any.Amount, Period = ExtendedDate.Of("2026"), Evidence = Any.Evidence() };

        Should.Throw<ArgumentException>(() => Made.Series<MonetaryAmount>());
        Should.Throw<ArgumentException>(() => Made.Series(Made.Money("2024", "39 M€"), other)).Message.ShouldContain("is of Cost of Zenith");
        Should.Throw<ArgumentException>(() => Made.Series(Made.Money("2024", "39 M€"), Made.Money("2024", "39 M€"))).Message.ShouldContain("Two statements");
        Should.Throw<ArgumentException>(() => Made.Series(Said.Money("39 M€", "Port.Cost"))).Message.ShouldContain("has no period");
        Should.Throw<ArgumentException>(() => Made.Series(Made.Money("202X", "39 M€"))).Message.ShouldContain("'202X', which leaves digits open");
        Should.Throw<ArgumentException>(() => new FactSeries<MonetaryAmount>(" ", [Made.Money("2024", "39 M€")]));
        Should.Throw<ArgumentNullException>(() => new FactSeries<MonetaryAmount>("Port.Cost", null!));
    }

    [Fact]
    public void A_point_goes_into_arithmetic_as_the_statement_that_it_stands_for()
    {
        var growth = Made.Series(Made.Money("2024", "39 M€"), Made.Money("2025", "60 à 65 M€")) is var series ? (series[2025] / series[2024]) - 1 : null;

        growth!.ToString().ShouldBe("51 % to 69 %");
        growth.Facts.ShouldBe(series.Statements.Reverse());
        (series[2024] - series[2024].From("Gazette")).Amount.ShouldBe(default(Numbers.Rational));
    }

    [Fact]
    public void Where_all_say_the_same_it_stands_for_the_first_and_where_one_is_preferred_for_that()
    {
        Made.Series(Made.Money("2024", "39 M€"), Made.Money("2024", "39 millions d'euros", "Echo"))[2024].Preferred!.Id.ShouldEndWith("Echo");
        Made.Series(Made.Money("2024", "39 M€", rank: Rank.Preferred), Made.Money("2024", "41 M€", "Echo"))[2024].Preferred!.Id.ShouldEndWith("Gazette");
        Made.Series(Made.Money("2024", "39 M€", rank: Rank.Deprecated), Made.Money("2024", "41 M€", "Echo"))[2024].Preferred!.Id.ShouldEndWith("Echo");
        Made.Series(Made.Money("2024", "39 M€", rank: Rank.Preferred), Made.Money("2024", "41 M€", "Echo"))[2024].Value.Amount.ShouldBe(39_000_000m);
    }

    [Fact]
    public void What_is_computed_of_a_point_whose_statements_differ_is_refused_and_says_which()
    {
        var growth = (Cost[2025] / Cost[2024]) - 1;

        Cost[2025].Preferred.ShouldBeNull();
        Should.Throw<InvalidOperationException>(() => Cost[2025].Value).Message.ShouldBe(growth.Refusal!.Message);
        (growth.Refusal!.Kind, growth.TryGetValue(out _)).ShouldBe((FormulaRefusalKind.Unsettled, false));
        growth.Refusal.Message.ShouldBe(
            "The statements of 'Port.Cost[2025]' differ: Echo.Forecast, Gazette.Forecast. Name one of them (From(\"Echo.Forecast\") in code, Cost[2025].Echo.Forecast in a formula), or prefer one by its Rank, with the reason.");
        growth.Explain().ShouldContain("none of");
        ((Cost[2025].From("Echo") / Cost[2024]) - 1).TryGetValue(out _).ShouldBeTrue();
    }

    [Fact]
    public void Dates_of_a_series_are_computed_with_too()
    {
        Fact<ExtendedDate> Due(string period, string day, string source = "Gazette") => new()
        {
            Id = $"Port.Due[{period}].{source}", Subject = "Acme", Concept = "Due", Value = ExtendedDate.Of(day), Period = ExtendedDate.Of(period), Evidence = Any.Evidence(day),
        };
        var due = new FactSeries<ExtendedDate>("Port.Due", Due("2024", "2024-06-01"), Due("2025", "2025-06-01"), Due("2025", "2025-07-01", "Echo"));
        var month = Said.Duration("un mois", "Port.Delay");

        (due[2024] + month).Value.Edtf.ShouldBe("2024-07-01");
        (due[2025] + month).Refusal!.Kind.ShouldBe(FormulaRefusalKind.Unsettled);
        due[2024].LessThan(due[2025].From("Echo")).ShouldBe(Certainty.Certain);
        Should.Throw<InvalidOperationException>(() => due[2024].LessThan(due[2025])).Message.ShouldContain("differ");
        due[2024].LessThan(due[2024].Preferred!).ShouldBe(Certainty.Impossible);
    }
}
