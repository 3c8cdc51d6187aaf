using System.Globalization;
using System.Numerics;

namespace MetaAi.Facts.Numbers;

/// <summary>A quotient of two integers of any length, in lowest terms; the denominator is 1 or more.</summary>
internal sealed class BigFraction
{
    private static readonly BigInteger Largest = new(decimal.MaxValue);

    private BigFraction(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        Denominator = denominator;
    }

    public BigInteger Numerator { get; }

    public BigInteger Denominator { get; }

    /// <summary>Whether a pair of decimals holds the quotient.</summary>
    public bool IsSmall => BigInteger.Abs(Numerator) <= Largest && Denominator <= Largest;

    /// <summary>How many bytes its longer part has.</summary>
    public int Length => Math.Max(Bytes(Numerator), Bytes(Denominator));

    /// <summary>A quotient, brought to lowest terms.</summary>
    /// <exception cref="OverflowException">It has more bits than are kept.</exception>
    public static BigFraction Of(BigInteger numerator, BigInteger denominator)
    {
        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        if (denominator.Sign < 0)
        {
            divisor = -divisor;
        }

        var fraction = new BigFraction(numerator / divisor, denominator / divisor);
        return Bytes(fraction.Numerator) <= Rational.MostBits / 8 && Bytes(fraction.Denominator) <= Rational.MostBits / 8
            ? fraction
            : throw new OverflowException($"The exact number has more than {Rational.MostBits.ToString(CultureInfo.InvariantCulture)} bits.");
    }

    // netstandard2.0 counts no bits of an integer.
    private static int Bytes(BigInteger integer) =>
#if NET
        integer.GetByteCount();
#else
        integer.ToByteArray().Length;
#endif
}
