using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.Shared;

/// <summary>Currency signs, and the units that words share with them. A sign that several currencies have is its own unit.</summary>
internal static class CurrencySigns
{
    /// <summary>The dollar of an undeclared country.</summary>
    public static readonly CurrencyUnit Dollar = new("$", "USD CAD AUD NZD HKD SGD TWD JMD BBD BSD BMD BND BZD FJD GYD KYD LRD NAD SBD SRD TTD XCD MXN CLP COP ARS");

    /// <summary>The sign of yen and yuan.</summary>
    public static readonly CurrencyUnit YenOrYuan = new("¥", "JPY CNY");

    /// <summary>The crown of an undeclared country.</summary>
    public static readonly CurrencyUnit Crown = new("kr", "SEK NOK DKK ISK CZK");

    /// <summary>The CFA franc of an undeclared zone.</summary>
    public static readonly CurrencyUnit CfaFranc = new("FCFA", "XOF XAF");

    /// <summary>The franc of an undeclared country.</summary>
    public static readonly CurrencyUnit Franc = new("Fr", "CHF XOF XAF XPF CDF DJF GNF KMF RWF BIF");

    /// <summary>The rupee of an undeclared country.</summary>
    public static readonly CurrencyUnit Rupee = new("Rs", "INR PKR LKR NPR MUR SCR");

    /// <summary>The peso of an undeclared country.</summary>
    public static readonly CurrencyUnit Peso = new("peso", "MXN ARS CLP COP PHP UYU DOP CUP");

    /// <summary>The dinar of an undeclared country.</summary>
    public static readonly CurrencyUnit Dinar = new("dinar", "DZD TND LYD IQD JOD KWD BHD RSD");

    /// <summary>The dirham of an undeclared country.</summary>
    public static readonly CurrencyUnit Dirham = new("dirham", "AED MAD");

    /// <summary>The riyal of an undeclared country.</summary>
    public static readonly CurrencyUnit Riyal = new("riyal", "SAR QAR OMR YER IRR");

    /// <summary>The won of an undeclared country.</summary>
    public static readonly CurrencyUnit Won = new("₩", "KRW KPW");

    /// <summary>The signs, matched with their case.</summary>
    public static PhraseTable<CurrencyUnit> Table { get; } = Phrases.Table<CurrencyUnit>(
        ("€", new("EUR")),
        ("$", Dollar),
        ("US$|USD$|U.S.$|$US|$ US|$USD|$ USD|US $", new("USD")),
        ("C$|CA$|CAD$|Can$|CDN$|Cdn$|$CA|$ CA|$ CAN|$CAN|$CAD|$ CAD|$ can", new("CAD")),
        ("A$|AU$|AUD$|$AU|$ AU|$AUD|$ AUD", new("AUD")),
        ("NZ$|$NZ|$ NZ|$NZD", new("NZD")),
        ("HK$|$HK|$ HK|$HKD|HKD$", new("HKD")),
        ("S$|SG$|$SG|$SGD", new("SGD")),
        ("NT$|TW$", new("TWD")),
        ("R$", new("BRL")),
        ("MX$|Mex$", new("MXN")),
        ("£|£ sterling|GB£|£GB", new("GBP")),
        ("¥|￥", YenOrYuan),
        ("JP¥", new("JPY")),
        ("CN¥|RMB|RMB¥", new("CNY")),
        ("₩", new("KRW")),
        ("₹", new("INR")),
        ("Rs|Rs.", Rupee),
        ("₽", new("RUB")),
        ("₺", new("TRY")),
        ("₴", new("UAH")),
        ("₫", new("VND")),
        ("₪", new("ILS")),
        ("฿", new("THB")),
        ("₦", new("NGN")),
        ("₱", new("PHP")),
        ("zł", new("PLN")),
        ("Kč", new("CZK")),
        ("kr|kr.", new("kr", "SEK NOK DKK ISK")),
        ("FCFA|F CFA|CFA|Fcfa|FrCFA", CfaFranc),
        ("SFr.|SFr", new("CHF")));
}
