using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Tests;

/// <summary>Values of every allowed form, for properties. Small ranges, so that two of them are often equal.</summary>
internal static class Arbitraries
{
    private static readonly Gen<int?> Decimals = Gen.Elements<int?>(null, -9, 0, 2);

    public static Arbitrary<MonetaryAmount> Amounts { get; } = (
        from ends in Ends(Gen.Choose(-400, 400).Select(quarters => quarters / 4m * 1_000_000m))
        from currency in Gen.Elements("USD", "EUR")
        from decimals in Decimals
        select MonetaryAmount.Of(ends.Low, ends.High, currency, ends.Hedge, decimals)).ToArbitrary();

    public static Arbitrary<Ratio> Ratios { get; } = Gen.OneOf(
        from ends in Ends(Gen.Choose(-400, 400).Select(quarters => quarters / 4m))
        from decimals in Decimals
        select Ratio.Percent(ends.Low, ends.High, ends.Hedge, decimals),
        from ends in Ends(Rationals)
        select Ratio.Fraction(ends.Low, ends.High, ends.Hedge),
        from ends in Ends(Rationals)
        from decimals in Decimals
        select Ratio.Multiple(ends.Low, ends.High, ends.Hedge, decimals)).ToArbitrary();

    public static Arbitrary<Quantity> Quantities { get; } = (
        from ends in Ends(Gen.Choose(-400, 400).Select(quarters => quarters / 4m))
        from unit in Gen.Elements(null, "people", "centres")
        from decimals in Decimals
        select Quantity.Of(ends.Low, ends.High, unit, ends.Hedge, decimals)).ToArbitrary();

    public static Arbitrary<PercentagePoints> Points { get; } = (
        from ends in Ends(Gen.Choose(-400, 400).Select(quarters => quarters / 4m))
        from unit in Gen.Elements(PointUnit.PercentagePoint, PointUnit.BasisPoint)
        from decimals in Decimals
        select PercentagePoints.Of(ends.Low, ends.High, unit, ends.Hedge, decimals)).ToArbitrary();

    private static Gen<Rational> Rationals =>
        from numerator in Gen.Choose(-12, 12)
        from denominator in Gen.Choose(1, 12)
        select Rational.Of(numerator, denominator);

    private static Gen<(T? Low, T? High, Hedge Hedge)> Ends<T>(Gen<T> numbers)
        where T : struct, IComparable<T> =>
        from first in numbers
        from second in Gen.OneOf(Gen.Constant(first), numbers)
        from hedge in Gen.Elements(Enum.GetValues<Hedge>())
        select first.CompareTo(second) switch
        {
            < 0 => (first, second, hedge),
            > 0 => (second, first, hedge),
            _ => OneNumber(first, hedge),
        };

    private static (T? Low, T? High, Hedge Hedge) OneNumber<T>(T number, Hedge hedge)
        where T : struct => hedge switch
        {
            Hedge.Exact or Hedge.Approx or Hedge.Nearly or Hedge.Tolerance => (number, number, hedge),
            Hedge.LessThan or Hedge.AtMost or Hedge.UpTo or Hedge.By or Hedge.Before => (null, number, hedge),
            _ => (number, null, hedge),
        };
}
