using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Exact scaling of decimals.</summary>
internal static class PowersOfTen
{
    /// <summary>The largest power that a decimal keeps.</summary>
    public const int Most = 28;

    // The product of two such factors is in range, which spares a division.
    private const decimal SmallFactor = 100_000_000_000_000m;

    /// <summary>Multiplies by a power of ten, where the result is in range.</summary>
    /// <param name="value">Any decimal.</param>
    /// <param name="power">0 to 28.</param>
    /// <param name="scaled">The product.</param>
    public static bool TryScale(decimal value, int power, out decimal scaled)
    {
        scaled = 0;
        return power <= Most && TryMultiply(value, Of(power), out scaled);
    }

    /// <summary>Multiplies two decimals, where the result is in range.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        product = 0;
        var (size, factor) = (Math.Abs(left), Math.Abs(right));
        var isSmall = size <= SmallFactor && factor <= SmallFactor;
        if (!isSmall && factor >= 1 && size > decimal.MaxValue / factor)
        {
            return false;
        }

        product = left * right;
        return true;
    }

    /// <summary>Whether a number is 1, 10, 100 and so on.</summary>
    public static bool IsPower(decimal value)
    {
        while (value >= 10 && value % 10 == 0)
        {
            value /= 10;
        }

        return value == 1;
    }

    /// <summary>A power of ten.</summary>
    /// <param name="power">0 to 28.</param>
    public static decimal Of(int power) => DecimalDigits.PowerOfTen(power);
}
