namespace MetaAi.Facts.Core.Tests.Reading.Oracles;

/// <summary>What the tests know of currencies, written down apart from the reader's own tables.</summary>
internal static class CurrencyList
{
    /// <summary>Codes that before up to three digits are a word or a name: "COP 28".</summary>
    public static readonly string[] AlsoNames = ["ALL", "COP", "CUP", "SOS", "TOP"];

    /// <summary>ISO 4217, list one of 2024: the codes of money that people pay with; no funds, no metals, no testing codes.</summary>
    public static readonly string[] Codes =
    [
        .. (
            "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK "
            + "DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD "
            + "KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG "
            + "QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND "
            + "VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG").Split(' '),
    ];

    /// <summary>Codes that the lists of 2021 to 2025 added: the digital bolívar and the Caribbean guilder.</summary>
    public static readonly string[] LaterCodes = ["VED", "XCG"];

    /// <summary>Signs, and the unit that each says by itself.</summary>
    public static readonly (string Sign, string Unit)[] Signs =
    [
        ("€", "EUR"), ("£", "GBP"), ("$", "$"), ("US$", "USD"), ("C$", "CAD"), ("CA$", "CAD"), ("A$", "AUD"), ("NZ$", "NZD"), ("HK$", "HKD"), ("S$", "SGD"),
        ("R$", "BRL"), ("MX$", "MXN"), ("¥", "¥"), ("₩", "KRW"), ("₹", "INR"), ("₽", "RUB"), ("₺", "TRY"), ("₴", "UAH"), ("₫", "VND"), ("₪", "ILS"), ("฿", "THB"),
        ("₦", "NGN"), ("₱", "PHP"),
    ];
}
