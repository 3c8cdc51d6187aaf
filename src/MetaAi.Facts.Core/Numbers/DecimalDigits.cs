namespace MetaAi.Facts.Numbers;

/// <summary>A decimal as it is kept: an integer and how many of its digits are decimal places.</summary>
internal static class DecimalDigits
{
    /// <summary>The most decimal places that a decimal has.</summary>
    public const int MostPlaces = 28;

    private static readonly decimal[] Powers = MakePowers();

    /// <summary>The integer, with the sign, and the number of decimal places (0 to 28).</summary>
    public static (decimal Digits, int Places) Of(decimal value)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(value, bits);
#else
        var bits = decimal.GetBits(value);
#endif
        return (new decimal(bits[0], bits[1], bits[2], value < 0, 0), (bits[3] >> 16) & 0xFF);
    }

    /// <summary>An integer divided by a power of ten, exactly.</summary>
    /// <param name="integer">An integer without decimal places.</param>
    /// <param name="places">0 to 28.</param>
    public static decimal Shift(decimal integer, int places)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        _ = decimal.GetBits(integer, bits);
#else
        var bits = decimal.GetBits(integer);
#endif
        return new decimal(bits[0], bits[1], bits[2], integer < 0, (byte)places);
    }

    /// <summary>A power of ten.</summary>
    /// <param name="exponent">0 to 28.</param>
    public static decimal PowerOfTen(int exponent) => Powers[exponent];

    private static decimal[] MakePowers()
    {
        var powers = new decimal[MostPlaces + 1];
        powers[0] = 1;
        for (var i = 1; i < powers.Length; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
