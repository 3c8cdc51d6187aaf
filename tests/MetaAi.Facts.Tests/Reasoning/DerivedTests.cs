using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>A derived value says what it is, how sure it is, and where it comes from.</summary>
public sealed class DerivedTests
{
    private static readonly Fact<MonetaryAmount> Operating = Said.Money("91,3 milliards de dollars", "Cash.Operating", "2024");
    private static readonly Fact<MonetaryAmount> Spent = Said.Money("39 milliards de dollars", "Cash.Spent", "2024");
    private static readonly Fact<MonetaryAmount> Returned = Said.Money("35 milliards de dollars", "Cash.Returned", "2024");
    private static readonly Fact<MonetaryAmount> Planned = Said.Money("60 à 65 milliards de dollars", "Cash.Planned", "2025");

    [Fact]
    public void What_is_left_has_an_amount_and_bounds()
    {
        var left = Operating - Spent - Returned;

        (left.Amount, left.WithRounding).ShouldBe(((Rational)17_300_000_000m, Interval.Between(16_250_000_000m, 18_350_000_000m)));
        left.ToString().ShouldBe("17.3 billion USD (16.2 to 18.4 billion)");
        (left.Value.Amount, left.Value.Low, left.Value.High, left.Value.Minimum, left.Value.Maximum)
            .ShouldBe((17_300_000_000m, 17_300_000_000m, 17_300_000_000m, 16_250_000_000m, 18_350_000_000m));
        (left.Value.Currency, left.Value.BoundsOrigin).ShouldBe(("USD", BoundsOrigin.Derived));
        left.Value.ToString().ShouldBe(left.ToString());
        left.Period!.Edtf.ShouldBe("2024");
    }

    [Fact]
    public void Operands_of_every_kind_go_together()
    {
        var fee = Assumption.Percent(10, 20, "a usual fee", "fee");
        Derived<Ratio> growth = Planned / Spent - 1;
        Derived<Ratio> rest = 1 - fee;
        Derived<PercentagePoints> points = growth - fee;
        Derived<MonetaryAmount> net = (Operating - Spent) * rest;
        Derived<MonetaryAmount> half = -Spent / 2;

        growth.WithRounding.ShouldBe(Interval.Between(Rational.Of(41, 79), Rational.Of(53, 77)));
        (rest.WithRounding, points.Refusal, half.Amount).ShouldBe((Interval.Between(0.8m, 0.9m), null, (Rational)(-19_500_000_000m)));
        net.Refusal.ShouldBeNull();
        growth.Period!.Edtf.ShouldBe("2025");
    }
}
