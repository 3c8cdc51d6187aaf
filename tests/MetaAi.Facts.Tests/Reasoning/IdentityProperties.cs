using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Numbers;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Facts.Tests.Reasoning;

/// <summary>What stands twice is the same both times: nothing is lost of what algebra says, whatever the values are.</summary>
public sealed class IdentityProperties
{
    private static readonly Arbitrary<(Fact<MonetaryAmount> A, Fact<MonetaryAmount> B)> Amounts = (
        from a in Arbitraries.Amounts.Generator
        from b in Arbitraries.Amounts.Generator
        where a.Currency == b.Currency
        select (Any.Fact(a, "Test.A"), Any.Fact(b, "Test.B"))).ToArbitrary();

    private static readonly Arbitrary<(Fact<Quantity> A, Fact<Quantity> B)> Counts = (
        from a in Arbitraries.Quantities.Generator
        from b in Arbitraries.Quantities.Generator
        where a.Unit == b.Unit
        select (Any.Fact(a, "Test.A"), Any.Fact(b, "Test.B"))).ToArbitrary();

    private static readonly Arbitrary<(Fact<PercentagePoints> A, Fact<PercentagePoints> B)> Points = (
        from a in Arbitraries.Points.Generator
        from b in Arbitraries.Points.Generator
        select (Any.Fact(a, "Test.A"), Any.Fact(b, "Test.B"))).ToArbitrary();

    private static readonly Arbitrary<(Fact<Ratio> A, Fact<Ratio> B)> Ratios = (
        from a in Arbitraries.Ratios.Generator
        from b in Arbitraries.Ratios.Generator
        select (Any.Fact(a, "Test.A"), Any.Fact(b, "Test.B"))).ToArbitrary();

    private static readonly Arbitrary<(Assumption<MonetaryAmount> Part, Assumption<MonetaryAmount> Other)> Parts = (
        from part in Positive
        from rest in Positive
        select (Assumption.Money(part.Low, part.High, "USD", "given", "part"), Assumption.Money(rest.Low, rest.High, "USD", "given", "rest"))).ToArbitrary();

    private static Gen<(decimal Low, decimal? High)> Positive =>
        from low in Gen.Choose(1, 1_000)
        from width in Gen.Choose(0, 1_000)
        from isOpen in Gen.Elements(true, false, false)
        select (low / 4m, isOpen ? (decimal?)null : (low + width) / 4m);

    [Fact]
    public void Nothing_is_left_of_a_value_less_itself()
    {
        Prop.ForAll(Amounts, pair => (pair.A - pair.A).WithRounding == Interval.Of(0m)).QuickCheckThrowOnFailure();
        Prop.ForAll(Counts, pair => (pair.A - pair.A).WithRounding == Interval.Of(0m)).QuickCheckThrowOnFailure();
        Prop.ForAll(Points, pair => (pair.A - pair.A).WithRounding == Interval.Of(0m)).QuickCheckThrowOnFailure();
        Prop.ForAll(Ratios, pair => (pair.A - pair.A).WithRounding == Interval.Of(0m)).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_added_and_taken_away_again_makes_no_difference()
    {
        Prop.ForAll(Amounts, pair => IsSame(pair.A + pair.B - pair.B, -(-pair.A))).QuickCheckThrowOnFailure();
        Prop.ForAll(Counts, pair => IsSame(pair.A + pair.B - pair.B, -(-pair.A))).QuickCheckThrowOnFailure();
        Prop.ForAll(Points, pair => IsSame(pair.A + pair.B - pair.B, -(-pair.A))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_part_is_at_most_the_whole_that_it_is_in() => Prop.ForAll(Parts, pair =>
    {
        var share = Arithmetic.Share(pair.Part, pair.Part + pair.Other);
        return share.WithRounding is { Minimum: { Sign: >= 0 }, Maximum: { } most } && most <= 1m
            && (share + Arithmetic.Share(pair.Other, pair.Part + pair.Other)).WithRounding == Interval.Of(1m);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_share_is_a_percentage_whatever_it_comes_to() => Prop.ForAll(Parts, pair =>
    {
        var (share, same) = (Arithmetic.Share(pair.Part + pair.Other, pair.Part), (pair.Part + pair.Other) / pair.Part);
        return (share.WithRounding, share.Nominal, share.Refusal?.Kind) == (same.WithRounding, same.Nominal, same.Refusal?.Kind)
            && (share.Refusal is not null || !share.TryGetValue(out var value) || (value.Form == RatioForm.Percent && !share.ToString().Contains('×', StringComparison.Ordinal)));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_value_has_the_numbers_of_what_it_was_made_from() => Prop.ForAll(Amounts, pair =>
    {
        var sum = pair.A + pair.B;
        var value = sum.Value;
        return value.Minimum == Decimal(sum.WithRounding?.Minimum) && value.Maximum == Decimal(sum.WithRounding?.Maximum)
            && value.Low == Decimal(sum.Nominal!.Value.Minimum) && value.High == Decimal(sum.Nominal.Value.Maximum)
            && value.Amount == Decimal(sum.Amount) && value.ToString() == sum.ToString()
            && value.BoundsOrigin == (sum.WithRounding is { Minimum: null, Maximum: null } or null ? null : BoundsOrigin.Derived);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_figure_that_says_a_derived_value_means_it() => Prop.ForAll(Amounts, pair =>
        new[] { pair.A + pair.B, pair.A - pair.A, pair.A + pair.B - pair.B, -pair.A, pair.A * 2 }.All(value => value.Figure is not { } figure
            || (Formulas.FigureReadings.Of(figure) is var readings
                && readings.Nominal == value.Nominal && readings.WithRounding == value.WithRounding && readings.HasAmount == value.Amount.HasValue)))
        .QuickCheckThrowOnFailure();

    private static bool IsSame<T>(Derived<T> one, Derived<T> other)
        where T : notnull =>
        (one.Amount, one.Nominal, one.AsSaid, one.WithRounding, one.IsTight) == (other.Amount, other.Nominal, other.AsSaid, other.WithRounding, other.IsTight)
        || one.Amount is null;

    private static decimal? Decimal(Rational? number) => number is { } known && known.TryToDecimal(out var value) ? value : null;
}
