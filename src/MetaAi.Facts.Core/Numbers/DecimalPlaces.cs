using System.Globalization;
using System.Numerics;

namespace MetaAi.Facts.Numbers;

/// <summary>Exact numbers cut to decimal places: 0 is the ones, −1 the tenths, 9 the billions.</summary>
internal static class DecimalPlaces
{
    /// <summary>The place of the first digit of a number other than zero: 1 for 17.3, −2 for 0.05.</summary>
    public static int First(Rational number)
    {
        var (top, bottom) = number.ToBigIntegers();
        top = BigInteger.Abs(top);
        var place = Digits(top) - Digits(bottom);
        return place >= 0
            ? top < bottom * BigInteger.Pow(10, place) ? place - 1 : place
            : top * BigInteger.Pow(10, -place) < bottom ? place - 1 : place;
    }

    /// <summary>How many units of a place lie below a number, at most all of it.</summary>
    public static BigInteger Floor(Rational number, int place)
    {
        var (top, bottom) = InUnits(number, place);
        var quotient = BigInteger.DivRem(top, bottom, out var rest);
        return rest.Sign < 0 ? quotient - 1 : quotient;
    }

    /// <summary>The fewest units of a place that hold a number.</summary>
    public static BigInteger Ceiling(Rational number, int place) => -Floor(-number, place);

    /// <summary>The nearest number of units of a place, the even one where two are as near.</summary>
    public static BigInteger HalfEven(Rational number, int place)
    {
        var (top, bottom) = InUnits(number, place);
        var below = Floor(number, place);
        return (2 * (top - (below * bottom))).CompareTo(bottom) switch
        {
            < 0 => below,
            > 0 => below + 1,
            _ => below.IsEven ? below : below + 1,
        };
    }

    /// <summary>So many units of a place in digits, without an exponent.</summary>
    /// <param name="units">How many.</param>
    /// <param name="place">The place; those after the decimal mark are all written.</param>
    public static string Text(BigInteger units, int place)
    {
        if (place >= 0)
        {
            return (units * BigInteger.Pow(10, place)).ToString(CultureInfo.InvariantCulture);
        }

        var digits = BigInteger.Abs(units).ToString(CultureInfo.InvariantCulture).PadLeft(1 - place, '0');
        return (units.Sign < 0 ? "-" : "") + digits.Insert(digits.Length + place, ".");
    }

    private static (BigInteger Top, BigInteger Bottom) InUnits(Rational number, int place)
    {
        var (top, bottom) = number.ToBigIntegers();
        return place >= 0 ? (top, bottom * BigInteger.Pow(10, place)) : (top * BigInteger.Pow(10, -place), bottom);
    }

    private static int Digits(BigInteger positive) => positive.ToString(CultureInfo.InvariantCulture).Length;
}
