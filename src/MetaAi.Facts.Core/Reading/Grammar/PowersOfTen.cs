namespace MetaAi.Facts.Reading.Grammar;

/// <summary>Exact scaling of decimals.</summary>
internal static class PowersOfTen
{
    /// <summary>Multiplies by a power of ten, where the result is in range.</summary>
    /// <param name="value">Any decimal.</param>
    /// <param name="power">0 to 28.</param>
    /// <param name="scaled">The product.</param>
    public static bool TryScale(decimal value, int power, out decimal scaled)
    {
        scaled = 0;
        return power <= 28 && TryMultiply(value, Of(power), out scaled);
    }

    /// <summary>Multiplies two decimals, where the result is in range.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        product = 0;
        if (right != 0 && Math.Abs(right) >= 1 && Math.Abs(left) > decimal.MaxValue / Math.Abs(right))
        {
            return false;
        }

        product = left * right;
        return true;
    }

    /// <summary>A power of ten.</summary>
    /// <param name="power">0 to 28.</param>
    public static decimal Of(int power)
    {
        var result = 1m;
        for (var i = 0; i < power; i++)
        {
            result *= 10;
        }

        return result;
    }
}
