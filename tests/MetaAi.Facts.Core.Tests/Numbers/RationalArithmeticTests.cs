using System.Numerics;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Core.Tests.Numbers;

/// <summary>Arithmetic is exact whatever the size, beside integers of any length as the oracle.</summary>
public sealed class RationalArithmeticTests
{
    [Fact]
    public void Operations_agree_with_integers_of_any_length()
    {
        var random = new Random(20_250_701);
        for (var i = 0; i < 20_000; i++)
        {
            var (left, right) = (Make(random), Make(random));
            var ((a, b), (c, d)) = (left.ToBigIntegers(), right.ToBigIntegers());

            ShouldBe(left + right, (a * d) + (c * b), b * d);
            ShouldBe(left - right, (a * d) - (c * b), b * d);
            ShouldBe(left * right, a * c, b * d);
            left.CompareTo(right).ShouldBe((a * d).CompareTo(c * b));
            (left == right).ShouldBe(a * d == c * b);
            left.Sign.ShouldBe(a.Sign);
            if (right.Sign != 0)
            {
                ShouldBe(left / right, a * d, b * c);
            }

            (left - right + right).ShouldBe(left);
            (left - right + right).GetHashCode().ShouldBe(left.GetHashCode());
        }
    }

    [Fact]
    public void A_sum_of_unlike_fractions_stays_exact()
    {
        var (sum, numerator, denominator) = (default(Rational), BigInteger.Zero, BigInteger.One);
        for (var n = 1; n <= 200; n++)
        {
            sum += Rational.Of(1, n);
            (numerator, denominator) = ((numerator * n) + denominator, denominator * n);
        }

        ShouldBe(sum, numerator, denominator);
        sum.ToString().ShouldContain('/');
    }

    [Fact]
    public void Twelve_years_of_one_growth_rate_are_exact()
    {
        var (rate, growth) = (Rational.FromDecimal(91.3m) / Rational.Of(39, 1), Rational.Of(1, 1));
        for (var year = 0; year < 12; year++)
        {
            growth *= rate;
        }

        growth.ToString().ShouldBe("335466633474941360676490215828262081/12381557655576425121000000000000");
        Should.Throw<OverflowException>(() => growth.Numerator).Message.ShouldContain("96 bits");
    }

    [Fact]
    public void What_grows_past_what_is_kept_is_refused_and_not_rounded()
    {
        var power = Rational.Of(3, 1);

        Should.Throw<OverflowException>(() =>
        {
            while (true)
            {
                power *= power;
            }
        });
        power.ToBigIntegers().Numerator.ShouldBe(BigInteger.Pow(3, 1 << 15));
    }

    // Small ones, ones beside the limits of both forms, and large ones.
    private static Rational Make(Random random) => random.Next(5) switch
    {
        0 => Rational.Of(random.Next(-50, 50), random.Next(1, 50)),
        1 => Rational.Of(random.NextInt64(-(1L << 47), 1L << 47), random.NextInt64(1, 1L << 47)),
        2 => Rational.FromBigIntegers(new BigInteger(decimal.MaxValue) + random.Next(-2, 3), random.Next(1, 3)),
        3 => Rational.FromDecimal(new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29))),
        _ => Rational.FromBigIntegers(BigInteger.Pow(random.Next(-9, 9), random.Next(60)), BigInteger.Pow(random.Next(1, 9), random.Next(60))),
    };

    private static void ShouldBe(Rational actual, BigInteger numerator, BigInteger denominator)
    {
        var (top, bottom) = actual.ToBigIntegers();

        (top * denominator).ShouldBe(numerator * bottom);
        bottom.Sign.ShouldBe(1);
        BigInteger.GreatestCommonDivisor(top, bottom).IsOne.ShouldBeTrue();
        actual.Equals(Rational.FromBigIntegers(numerator, denominator)).ShouldBeTrue();
    }
}
