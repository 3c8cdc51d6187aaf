using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Allocating;

/// <summary>
/// The smallest part of each currency's unit, as ISO 4217 (list one, 2025) and NodaMoney have it: hundredths, but for the currencies of this table.
/// Versions of NodaMoney differ in some; what one of them rounds all the same is refused when the program runs.
/// </summary>
public static class MinorUnits
{
    private const int Hundredths = 100;
    private const string None = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
    private const string Fifths = "MGA MRU";
    private const string Thousandths = "BHD IQD JOD KWD LYD OMR TND";
    private const string TenThousandths = "CLF UYW";

    /// <summary>Precious metals and units of account: they are not divided, and not rounded.</summary>
    private const string Undivided = "XAG XAU XBA XBB XBC XBD XDR XPD XPT XSU XTS XUA XXX";

    private static readonly Dictionary<string, int> Known =
        new[] { (None, 1), (Fifths, 5), (Thousandths, 1_000), (TenThousandths, 10_000), (Undivided, 0) }
            .SelectMany(row => row.Item1.Split(' ').Select(code => (Code: code, Parts: row.Item2)))
            .ToDictionary(row => row.Code, row => row.Parts, StringComparer.Ordinal);

    /// <summary>How many minor units make one of the currency: 100, 1, 5, 1 000 or 10 000; 0 where there are none, because it has no smallest part.</summary>
    /// <param name="currency">The ISO 4217 code.</param>
    public static int InOne(string currency) => Known.TryGetValue(currency, out var known) ? known : Hundredths;

    /// <summary>Whether an amount is a whole number of a currency's minor units; any amount is of a currency without them.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">The ISO 4217 code.</param>
    public static bool Hold(Rational amount, string currency) => InOne(currency) is var parts && (parts == 0 || (amount * Rational.Of(parts, 1)).IsInteger);
}
