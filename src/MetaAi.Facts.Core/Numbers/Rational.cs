using System.Globalization;
using System.Numerics;

namespace MetaAi.Facts.Numbers;

/// <summary>
/// An exact rational number, in lowest terms. The numerator is an integer of at most 96 bits (±79,228,162,514,264,337,593,543,950,335), the
/// denominator an integer from 1 to the same limit. Arithmetic that would leave the range throws <see cref="OverflowException"/>; it never rounds.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.RationalJsonConverter))]
#endif
public readonly struct Rational : IEquatable<Rational>, IComparable<Rational>
{
    // Kept less one, so that the default value is the number zero and not 0/0.
    private readonly decimal denominatorLessOne;

    private Rational(decimal numerator, decimal denominator)
    {
        if (denominator == 1)
        {
            Numerator = numerator;
            return;
        }

        if (numerator is >= 0 and <= ulong.MaxValue && denominator is > 0 and <= ulong.MaxValue)
        {
            var (top, bottom) = ((ulong)numerator, (ulong)denominator);
            var common = GreatestCommonDivisor(top, bottom);
            Numerator = top / common;
            denominatorLessOne = (bottom / common) - 1;
            return;
        }

        var divisor = GreatestCommonDivisor(Math.Abs(numerator), Math.Abs(denominator));
        var sign = denominator < 0 ? -1 : 1;
        Numerator = numerator / divisor * sign;
        denominatorLessOne = (denominator / divisor * sign) - 1;
    }

    /// <summary>The numerator; carries the sign.</summary>
    public decimal Numerator { get; }

    /// <summary>The denominator; 1 or more.</summary>
    public decimal Denominator => denominatorLessOne + 1;

    /// <summary>Whether the number is an integer.</summary>
    public bool IsInteger => denominatorLessOne == 0;

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
    /// denominator is zero, or the digits are more than are kept.
    /// </returns>
    public static Rational? TryParse(string? text) => RationalParser.TryParse(text);

    /// <summary>The number as a decimal, where one says it exactly.</summary>
    /// <param name="value">The decimal; zero where there is none.</param>
    /// <returns>False where no decimal is equal to the number, as for 1/3.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = Numerator / Denominator;
        if (IsInteger || (FromDecimal(value) is var back && back.Equals(this)))
        {
            return true;
        }

        value = 0;
        return false;
    }

    /// <summary>The sum.</summary>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public static Rational operator +(Rational left, Rational right) => new(
        (left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    /// <summary>The difference.</summary>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public static Rational operator -(Rational left, Rational right) => left + -right;

    /// <summary>The number with the other sign.</summary>
    public static Rational operator -(Rational value) => new(-value.Numerator, value.Denominator);

    /// <summary>The product.</summary>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public static Rational operator *(Rational left, Rational right)
    {
        // Reduced crosswise first, so that the product overflows only where its lowest terms do.
        var first = new Rational(left.Numerator, right.Denominator);
        var second = new Rational(right.Numerator, left.Denominator);
        return new Rational(first.Numerator * second.Numerator, first.Denominator * second.Denominator);
    }

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The divisor is zero.</exception>
    /// <exception cref="OverflowException">The result is out of range.</exception>
    public static Rational operator /(Rational left, Rational right) => right.Numerator == 0
        ? throw new DivideByZeroException()
        : left * new Rational(right.Denominator, right.Numerator);

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
    public int CompareTo(Rational other) => Denominator == other.Denominator
        ? Numerator.CompareTo(other.Numerator)
        : (new BigInteger(Numerator) * new BigInteger(other.Denominator)).CompareTo(new BigInteger(other.Numerator) * new BigInteger(Denominator));

    /// <inheritdoc/>
    public bool Equals(Rational other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Rational other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (Numerator.GetHashCode() * 397) ^ denominatorLessOne.GetHashCode();

    /// <summary>A plain decimal without exponent or trailing zeros where one is exact ("91.3"), otherwise the fraction ("1/3").</summary>
    public override string ToString() => TryToDecimal(out var value)
        ? value.ToString("0.############################", CultureInfo.InvariantCulture)
        : ToFractionString();

    /// <summary>The fraction in lowest terms: "1/2", and "3" for an integer.</summary>
    public string ToFractionString() => IsInteger
        ? Numerator.ToString("0", CultureInfo.InvariantCulture)
        : string.Concat(Numerator.ToString("0", CultureInfo.InvariantCulture), "/", Denominator.ToString("0", CultureInfo.InvariantCulture));

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
