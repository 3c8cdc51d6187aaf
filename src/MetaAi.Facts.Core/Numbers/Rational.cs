using System.Globalization;
using System.Numerics;

namespace MetaAi.Facts.Numbers;

/// <summary>
/// An exact rational number, in lowest terms. What words say is kept as two integers of at most 96 bits (±79,228,162,514,264,337,593,543,950,335), without
/// an allocation; arithmetic that leaves that range goes on with integers of up to <see cref="MostBits"/> bits, and throws
/// <see cref="OverflowException"/> beyond. It never rounds.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.RationalJsonConverter))]
#endif
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    /// <summary>The most bits that a numerator or a denominator has.</summary>
    public const int MostBits = 65_536;

    // Integers below it can be multiplied with each other, and two products added, within 96 bits.
    private const decimal Small = 1L << 46;

    private readonly decimal numerator;

    // Kept less one, so that the default value is the number zero and not 0/0.
    private readonly decimal denominatorLessOne;

    // In place of the two decimals, where they do not hold the number.
    private readonly BigFraction? big;

    private Rational(decimal numerator, decimal denominator)
    {
        if (denominator == 1)
        {
            this.numerator = numerator;
            return;
        }

        if (numerator is >= 0 and <= ulong.MaxValue && denominator is > 0 and <= ulong.MaxValue)
        {
            var (top, bottom) = ((ulong)numerator, (ulong)denominator);
            var common = GreatestCommonDivisor(top, bottom);
            this.numerator = top / common;
            denominatorLessOne = (bottom / common) - 1;
            return;
        }

        var divisor = GreatestCommonDivisor(Math.Abs(numerator), Math.Abs(denominator));
        var sign = denominator < 0 ? -1 : 1;
        this.numerator = numerator / divisor * sign;
        denominatorLessOne = (denominator / divisor * sign) - 1;
    }

    private Rational(BigFraction fraction)
    {
        if (fraction.IsSmall)
        {
            numerator = (decimal)fraction.Numerator;
            denominatorLessOne = (decimal)fraction.Denominator - 1;
        }
        else
        {
            big = fraction;
        }
    }

    /// <summary>The numerator; carries the sign.</summary>
    /// <exception cref="OverflowException">The number has a numerator or a denominator of more than 96 bits: ask <see cref="ToBigIntegers"/>.</exception>
    public decimal Numerator => big is null ? numerator : throw TooLarge();

    /// <summary>The denominator; 1 or more.</summary>
    /// <exception cref="OverflowException">The number has a numerator or a denominator of more than 96 bits: ask <see cref="ToBigIntegers"/>.</exception>
    public decimal Denominator => big is null ? denominatorLessOne + 1 : throw TooLarge();

    /// <summary>Whether the number is an integer.</summary>
    public bool IsInteger => big is null ? denominatorLessOne == 0 : big.Denominator.IsOne;

    /// <summary>−1, 0 or 1: the number's sign.</summary>
    public int Sign => big is null ? Math.Sign(numerator) : big.Numerator.Sign;

    /// <summary>Whether it has so many bits that what is made of it to print or to compare it may have more than are kept.</summary>
    internal bool IsNearLimit => big is not null && big.Length > MostBits / 32;

    private bool IsSmall => big is null && numerator is > -Small and < Small && denominatorLessOne < Small - 1;

    /// <summary>A quotient of two integers.</summary>
    /// <param name="numerator">An integer.</param>
    /// <param name="denominator">An integer other than zero.</param>
    /// <exception cref="ArgumentException">An argument is not an integer, or the denominator is zero.</exception>
    public static Rational Of(decimal numerator, decimal denominator)
    {
        if (denominator == 0 || decimal.Truncate(numerator) != numerator || decimal.Truncate(denominator) != denominator)
        {
            throw new ArgumentException("A rational number is a quotient of two integers, the second of which is not zero.");
        }

        return new Rational(numerator, denominator);
    }

    /// <summary>The number that a decimal says, exactly.</summary>
    /// <param name="value">Any decimal.</param>
    public static Rational FromDecimal(decimal value)
    {
        var (digits, places) = DecimalDigits.Of(value);
        return new Rational(digits, DecimalDigits.PowerOfTen(places));
    }

    /// <summary>Reads the forms that <see cref="ToString"/> and <see cref="ToFractionString"/> write: <c>91.3</c>, <c>-4</c>, <c>1/3</c>.</summary>
    /// <param name="text">The text; null gives null.</param>
    /// <returns>
    /// The number, exactly; null where the text is of neither form (white space, signs but a minus in front, exponents and groups are of none), the
    /// denominator is zero, or a number has more than 28 digits.
    /// </returns>
    public static Rational? TryParse(string? text) => RationalParser.TryParse(text);

    /// <summary>The numerator, which carries the sign, and the denominator, 1 or more, in lowest terms and of any length.</summary>
    public (BigInteger Numerator, BigInteger Denominator) ToBigIntegers() =>
        big is null ? (new BigInteger(numerator), new BigInteger(denominatorLessOne + 1)) : (big.Numerator, big.Denominator);

    /// <summary>A quotient of two integers of any length.</summary>
    /// <param name="numerator">An integer.</param>
    /// <param name="denominator">An integer other than zero.</param>
    /// <exception cref="ArgumentException">The denominator is zero.</exception>
    /// <exception cref="OverflowException">It has more bits than are kept.</exception>
    public static Rational FromBigIntegers(BigInteger numerator, BigInteger denominator) => denominator.IsZero
        ? throw new ArgumentException("No rational number has the denominator zero.", nameof(denominator))
        : new Rational(BigFraction.Of(numerator, denominator));

    /// <summary>The number as a decimal, where one says it exactly.</summary>
    /// <param name="value">The decimal; zero where there is none.</param>
    /// <returns>False where no decimal is equal to the number, as for 1/3.</returns>
    public bool TryToDecimal(out decimal value)
    {
        if (big is null)
        {
            value = numerator / (denominatorLessOne + 1);
            if (IsInteger || (FromDecimal(value) is var back && back.Equals(this)))
            {
                return true;
            }
        }

        value = 0;
        return false;
    }

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The result has more than <see cref="MostBits"/> bits.</exception>
    public static Rational operator +(Rational left, Rational right)
    {
        if (left.IsSmall && right.IsSmall)
        {
            return left.denominatorLessOne == right.denominatorLessOne
                ? new(left.numerator + right.numerator, left.Denominator)
                : new((left.numerator * right.Denominator) + (right.numerator * left.Denominator), left.Denominator * right.Denominator);
        }

        var ((leftTop, leftBottom), (rightTop, rightBottom)) = (left.ToBigIntegers(), right.ToBigIntegers());
        return new(BigFraction.Of((leftTop * rightBottom) + (rightTop * leftBottom), leftBottom * rightBottom));
    }

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The result has more than <see cref="MostBits"/> bits.</exception>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Rational operator -(Rational value) => value.big is { } big ? new(BigFraction.Of(-big.Numerator, big.Denominator)) : new(-value.numerator, value.Denominator);

    /// <summary>The product.</summary>
    /// <exception cref="OverflowException">The result has more than <see cref="MostBits"/> bits.</exception>
    public static Rational operator *(Rational left, Rational right)
    {
        if (left.IsSmall && right.IsSmall)
        {
            return new(left.numerator * right.numerator, left.Denominator * right.Denominator);
        }

        var ((leftTop, leftBottom), (rightTop, rightBottom)) = (left.ToBigIntegers(), right.ToBigIntegers());
        return new(BigFraction.Of(leftTop * rightTop, leftBottom * rightBottom));
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="OverflowException">The result has more than <see cref="MostBits"/> bits.</exception>
    public static Rational operator /(Rational left, Rational right) =>
        right.Sign == 0 ? throw new DivideByZeroException()
        : right.big is { } big ? left * new Rational(BigFraction.Of(big.Denominator, big.Numerator))
        : left * new Rational(right.Denominator, right.numerator);

    /// <summary>Whether the two numbers are equal.</summary>
    public static bool operator ==(Rational left, Rational right) => left.Equals(right);

    /// <summary>Whether the two numbers differ.</summary>
    public static bool operator !=(Rational left, Rational right) => !left.Equals(right);

    /// <summary>Whether the first number is the smaller.</summary>
    public static bool operator <(Rational left, Rational right) => left.CompareTo(right) < 0;

    /// <summary>Whether the first number is the larger.</summary>
    public static bool operator >(Rational left, Rational right) => left.CompareTo(right) > 0;

    /// <summary>Whether the first number is not the larger.</summary>
    public static bool operator <=(Rational left, Rational right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the first number is not the smaller.</summary>
    public static bool operator >=(Rational left, Rational right) => left.CompareTo(right) >= 0;

    /// <summary>The number that a decimal says, exactly.</summary>
    /// <param name="value">Any decimal.</param>
    public static implicit operator Rational(decimal value) => FromDecimal(value);

    /// <inheritdoc/>
    public int CompareTo(Rational other)
    {
        if (big is null && other.big is null && denominatorLessOne == other.denominatorLessOne)
        {
            return numerator.CompareTo(other.numerator);
        }

        var ((top, bottom), (otherTop, otherBottom)) = (ToBigIntegers(), other.ToBigIntegers());
        return (top * otherBottom).CompareTo(otherTop * bottom);
    }

    /// <inheritdoc/>
    public bool Equals(Rational other) => (big, other.big) switch
    {
        (null, null) => numerator == other.numerator && denominatorLessOne == other.denominatorLessOne,
        ({ } one, { } two) => one.Numerator == two.Numerator && one.Denominator == two.Denominator,
        _ => false,
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => big is null
        ? (numerator.GetHashCode() * 397) ^ denominatorLessOne.GetHashCode()
        : (big.Numerator.GetHashCode() * 397) ^ big.Denominator.GetHashCode();

    /// <summary>A plain decimal without exponent or trailing zeros where a <see cref="decimal"/> is exact ("91.3"), otherwise the fraction ("1/3").</summary>
    public override string ToString() => TryToDecimal(out var value)
        ? value.ToString("0.############################", CultureInfo.InvariantCulture)
        : ToFractionString();

    /// <summary>The fraction in lowest terms: "1/2", and "3" for an integer.</summary>
    public string ToFractionString()
    {
        var (top, bottom) = ToBigIntegers();
        var digits = top.ToString(CultureInfo.InvariantCulture);
        return bottom.IsOne ? digits : string.Concat(digits, "/", bottom.ToString(CultureInfo.InvariantCulture));
    }

    private static OverflowException TooLarge() => new("The number has a numerator or a denominator of more than 96 bits.");

    private static decimal GreatestCommonDivisor(decimal left, decimal right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }

    private static ulong GreatestCommonDivisor(ulong left, ulong right)
    {
        while (right != 0)
        {
            (left, right) = (right, left % right);
        }

        return left;
    }
}
