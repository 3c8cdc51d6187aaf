using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>The worked cases of the models, H01 to H06, as plain arithmetic, and of exactness, J01 and J02.</summary>
public sealed class ModelCaseTests
{
    private static readonly Fact<MonetaryAmount> Planned = Said.Money("60 à 65 milliards de dollars", "Plan.Expenditure", "2025");

    // H01.
    [Fact]
    public void Shares_and_amounts_stand_side_by_side()
    {
        var cost = Assumption.Money(10_000_000_000m, "USD", "a run as large", "training cost");
        var (amazon, microsoft) = (cost * Percent(20), cost * Percent(30));
        var oracle = Assumption.Money(500_000_000m, "USD", "an offer", "Oracle");
        var pledged = amazon + microsoft + oracle;

        Amounts(amazon, microsoft, pledged, cost - pledged).ShouldBe([2_000_000_000m, 3_000_000_000m, 5_500_000_000m, 4_500_000_000m]);
        Arithmetic.Share(pledged, cost).Amount.ShouldBe(Rational.Of(11, 20));

        // Nobody else's pledge changes when one leaves.
        var left = pledged - microsoft;
        Amounts(left, cost - left).ShouldBe([2_500_000_000m, 7_500_000_000m]);
        Arithmetic.Share(left, cost).Amount.ShouldBe(Rational.Of(1, 4));
    }

    // H02.
    [Fact]
    public void What_depends_on_one_cost_is_bounded_by_it_once()
    {
        var cost = Assumption.Money(8_000_000_000m, 10_000_000_000m, "USD", "a run as large", "training cost");
        var (amazon, microsoft) = (cost * Percent(20), cost * Percent(30));
        var pledged = Arithmetic.Sum(amazon, microsoft, Assumption.Money(500_000_000m, "USD", "an offer", "Oracle"));

        Bounds(amazon).ShouldBe((1_600_000_000m, 2_000_000_000m));
        Bounds(microsoft).ShouldBe((2_400_000_000m, 3_000_000_000m));
        Bounds(pledged).ShouldBe((4_500_000_000m, 5_500_000_000m));
        Bounds(cost - pledged).ShouldBe((3_500_000_000m, 4_500_000_000m));
        Bounds(Arithmetic.Share(pledged, cost)).ShouldBe((Rational.Of(11, 20), Rational.Of(9, 16)));
    }

    // H03.
    [Fact]
    public void Each_host_is_an_unknown_and_the_percentage_one_for_all()
    {
        var percentage = Assumption.Percent(10, 20, "a usual fee", "percentage");
        var fees = Enumerable.Range(1, 8).Select(host => Assumption.Money(1_000_000_000m, 2_000_000_000m, "USD", "a guess", $"host {host}") * percentage).ToArray();
        var open = Assumption.Quantity(8, null, "hosts", "the list is open", "hosts");

        Bounds(fees[0]).ShouldBe((100_000_000m, 400_000_000m));
        Bounds(Arithmetic.Sum(fees)).ShouldBe((800_000_000m, 3_200_000_000m));
        Bounds(open * fees[0]).ShouldBe((800_000_000m, null));
    }

    // H04.
    [Fact]
    public void What_has_to_come_in_to_pay_a_part()
    {
        var needed = Percent(1) * Planned / Percent(10);

        Bounds(needed).ShouldBe((6_000_000_000m, 6_500_000_000m));
    }

    // H05.
    [Fact]
    public void Two_parts_of_a_whole_sum_to_it()
    {
        var serving = Assumption.Percent(40, 60, "a guess", "part that serves inference");
        var (serves, trains) = (Planned * serving, Planned * (1 - serving));

        Bounds(serves).ShouldBe((24_000_000_000m, 39_000_000_000m));
        Bounds(trains).ShouldBe((24_000_000_000m, 39_000_000_000m));
        Bounds(serves + trains).ShouldBe((60_000_000_000m, 65_000_000_000m));
    }

    // H06.
    [Fact]
    public void A_path_of_years()
    {
        var growth = Percent(10, "growth each year after");
        var next = Planned * (1 + growth);
        var last = next * (1 + growth);

        Bounds(next).ShouldBe((66_000_000_000m, 71_500_000_000m));
        Bounds(last).ShouldBe((72_600_000_000m, 78_650_000_000m));
        (last.Sources.Count, last.IsTight).ShouldBe((1, true));
    }

    // J01.
    [Fact]
    public void A_sum_of_unlike_fractions_is_exact()
    {
        var sum = Arithmetic.Sum(Enumerable.Range(1, 200).Select(n => Assumption.Fraction(Rational.Of(1, n), "given", $"1/{n}")).ToArray());

        var parts = sum.Amount!.Value.ToBigIntegers();
        sum.WithRounding!.Value.Point.ShouldBe(sum.Amount);
        (sum.Amount.Value - Enumerable.Range(1, 200).Reverse().Aggregate(default(Rational), (rest, n) => rest + Rational.Of(1, n))).ShouldBe(default);
        parts.Denominator.ToString(System.Globalization.CultureInfo.InvariantCulture).Length.ShouldBeGreaterThan(28);
    }

    // J02.
    [Fact]
    public void Twelve_years_of_one_rate_are_exact()
    {
        var rate = Assumption.Number(91.3m, "given", "a") / Assumption.Number(39m, "given", "b");

        var power = Enumerable.Range(1, 11).Aggregate(rate, (product, _) => product * rate);

        power.Amount!.Value.ToFractionString().ShouldBe("335466633474941360676490215828262081/12381557655576425121000000000000");
    }

    private static Assumption<Ratio> Percent(decimal value, string name = "percentage") => Assumption.Percent(value, "given", name);

    private static IEnumerable<Rational?> Amounts(params Derived<MonetaryAmount>[] values) => values.Select(value => value.Amount);

    private static (Rational?, Rational?) Bounds<T>(Derived<T> value)
        where T : notnull => (value.WithRounding!.Value.Minimum, value.WithRounding.Value.Maximum);
}
