using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>Hardware that trains, and a part of which serves again.</summary>
public sealed class TrainingHardwareTests
{
    private static readonly Gen<(string Currency, decimal MinorUnit, decimal Expenditure, int Part)> Exact =
        from currency in Any.Currency
        from units in Gen.Choose(0, 1_000_000)
        from part in Gen.Choose(0, 999)
        select (currency.Code, currency.MinorUnit, units * currency.MinorUnit, part);

    [Fact]
    public void The_parts_are_whole_minor_units_and_sum_to_the_whole() => Any.Holds(Exact, given =>
    {
        var hardware = new TrainingHardware(Any.Money(given.Expenditure, given.Expenditure, given.Currency), Any.Fraction(Rational.Of(given.Part, 999)));

        new[] { hardware.ServesInference, hardware.TrainsOnly }.ShouldAllBe(part => part.Amount!.Value.Sign >= 0 && (part.Amount.Value / Rational.FromDecimal(given.MinorUnit)).IsInteger);
        hardware.Whole.Amount.ShouldBe(Rational.FromDecimal(given.Expenditure));
    });

    [Fact]
    public void Bounds_of_the_whole_are_those_of_the_expenditure() =>
        CapitalExample.Hardware2025.Whole.WithRounding.ShouldBe(Interval.Between(60_000_000_000, 65_000_000_000));

    [Fact]
    public void The_part_is_assumed_and_says_so()
    {
        CapitalExample.Hardware2025.ServesInference.Explain().ShouldContain("nobody said how much of it");
        CapitalExample.Hardware2025.ServesInference.Sources.Select(source => source.Name).ShouldBe(["Znews"]);
    }

    [Fact]
    public void A_part_that_may_be_more_than_the_whole_is_refused() =>
        Should.Throw<ArgumentException>(() => new TrainingHardware(Any.Money(1), Any.Percent(50, 150))).Message.ShouldContain("more than the whole");
}
