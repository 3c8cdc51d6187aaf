using FsCheck;
using FsCheck.Fluent;

namespace MetaAi.Facts.Core.Tests.Reading.Oracles;

/// <summary>Whole numbers of every size from 0 to 10^15: as many of three digits as of fifteen, many of them round, and the ones that spelling trips over.</summary>
internal static class Magnitudes
{
    private const int MostDigits = 15;

    // What French and English spell in a way of its own: teens, seventies to nineties, "et un", the agreement of "cent" and "vingt".
    private static readonly long[] Tricky =
    [
        0, 1, 2, 10, 11, 16, 17, 19, 20, 21, 60, 61, 69, 70, 71, 72, 77, 79, 80, 81, 90, 91, 97, 99, 100, 101, 110, 111, 171, 180, 181, 191, 199, 200, 201, 220, 280,
        300, 380, 500, 571, 580, 600, 680, 780, 800, 880, 900, 980, 991, 999,
    ];

    /// <summary>All pairs of a tricky number and a power of a thousand, and their sums with a tricky number below: 80, 80 000, 80 080, 80 000 080.</summary>
    public static IEnumerable<long> Edges { get; } =
    [
        .. (from power in new[] { 0, 3, 6, 9, 12 }
            from head in Tricky
            from tail in new long[] { 0, 1, 71, 80, 100, 200, 1000, 1100, 80_000, 200_000, 21_000_000, 1_000_000_000 }
            let value = head * Power(power)
            where tail == 0 || tail < Power(power)
            select value + tail).Append(Power(MostDigits)).Distinct(),
    ];

    /// <summary>Random numbers, as likely of one size as of another; zeros at the end of some.</summary>
    public static Gen<long> Any =>
        from digits in Gen.Choose(1, MostDigits)
        from high in Gen.Choose(0, int.MaxValue - 1)
        from low in Gen.Choose(0, int.MaxValue - 1)
        from zeros in Gen.Choose(-MostDigits, MostDigits - 1)
        let smallest = digits == 1 ? 0 : Power(digits - 1)
        let value = smallest + ((((long)high << 31) | (long)low) % (Power(digits) - smallest))
        let round = Power(Math.Clamp(zeros, 0, digits - 1))
        select value / round * round;

    /// <summary>Ten to a power from 0 to 18.</summary>
    public static long Power(int exponent) => exponent == 0 ? 1 : 10 * Power(exponent - 1);
}
