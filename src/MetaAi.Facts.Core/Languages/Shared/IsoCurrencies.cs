using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.Shared;

/// <summary>The active codes of ISO 4217 (list one, 2025), without the funds and the precious metals; also ANG and BGN, which went in March 2025 and January 2026 and are no words.</summary>
internal static class IsoCurrencies
{
    private const string Codes =
        "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP "
        + "CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY "
        + "KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK "
        + "NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT "
        + "TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

    /// <summary>Codes that are written in lower case too: none of them is a word ("ils") or an abbreviation ("cad") of any language.</summary>
    private const string AlsoInLowerCase = "USD EUR GBP CHF JPY CNY AUD NZD HKD SGD SEK NOK DKK INR BRL KRW PLN CZK HUF RSD BGN MXN TWD THB IDR MYR VND AED SAR QAR EGP TND DZD XOF XAF KZT UAH";

    // "COP 28", "TOP 14", "ALL 50 states", "SOS 112", "WORLD CUP 2026".
    private static readonly HashSet<string> Names = Rows("COP TOP ALL SOS CUP");

    // "TRY 24 dishes", "MAD 300 fans".
    private static readonly HashSet<string> Words = Rows("TRY MAD PEN GEL MOP BAM BOB CAD RON MUR SAR WST HTG MGA NIO");

    /// <summary>The codes, matched with their case: "TRY" is a currency and "try" is not.</summary>
    public static PhraseTable<CurrencyUnit> Table { get; } = CurrencyCodes.Table(Codes, AlsoInLowerCase);

    /// <summary>Whether a code before a short number is rather a word or a name: "COP 28", "TOP 14", "ALL 50 states", "SOS 112", "WORLD CUP 2026".</summary>
    public static bool IsAlsoName(string code) => Names.Contains(code);

    /// <summary>Whether a code is another word where a number and what it counts follow: "TRY 24 dishes", "MAD 300 fans".</summary>
    public static bool IsAlsoWord(string code) => Words.Contains(code);

    private static HashSet<string> Rows(string codes) => new(codes.Split(' '), StringComparer.Ordinal);
}
