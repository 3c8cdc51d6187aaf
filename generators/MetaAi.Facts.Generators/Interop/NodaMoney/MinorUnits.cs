using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Generators.Interop.NodaMoney;

/// <summary>
/// The smallest part of each currency's unit, as ISO 4217 (list one, 2025) and NodaMoney have it: hundredths, but for the currencies of this table.
/// Versions of NodaMoney differ in some; what one of them rounds all the same is refused when the program runs.
/// </summary>
internal static class MinorUnits
{
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

    /// <summary>Whether an amount is a whole number of a currency's minor units.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="currency">The ISO 4217 code.</param>
    public static bool Hold(Rational amount, string currency)
    {
        var parts = Known.TryGetValue(currency, out var known) ? known : 100;
        return parts == 0 || parts % amount.Denominator == 0;
    }
}
