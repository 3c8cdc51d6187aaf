using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>Figures of any size, sign and kind.</summary>
internal static class ChartGen
{
    public static Gen<Rational> Number { get; } =
        from digits in Gen.Choose(-999, 999)
        from places in Gen.Choose(0, 12)
        from divisor in Gen.Elements(1, 1, 1, 3, 7, 1000)
        select Rational.Of(digits, divisor) * Power(places);

    public static Gen<ChartValue> Value { get; } =
        from one in Number
        from other in Number
        from shape in Gen.Choose(0, 4)
        from rounding in Gen.Choose(0, 50)
        from flags in Gen.Choose(0, 15)
        let low = one < other ? one : other
        let high = one < other ? other : one
        let value = shape switch { 0 => new ChartValue(low, null), 1 => new ChartValue(null, high), 2 => new ChartValue(low, high), _ => new ChartValue(low, low) }
        select value with
        {
            Rounded = shape > 2 && rounding > 0 ? (low - Rational.Of(rounding, 100), low + Rational.Of(rounding, 100)) : null,
            IsExpected = (flags & 1) > 0,
            IsApproximate = (flags & 2) > 0,
            IsUncertain = (flags & 4) > 0,
            IsUnproved = (flags & 8) > 0,
        };

    public static Gen<ChartValue[]> Values { get; } = from values in Value.NonEmptyListOf() select values.ToArray();

    private static Rational Power(int places) => Enumerable.Range(0, places).Aggregate(Rational.Of(1, 1), (power, _) => power * Rational.Of(10, 1));
}
