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
    public static readonly CurrencyUnit Franc = new("Fr", "CHF XOF XAF XPF CDF DJF GNF KMF RWF BIF FRF BEF LUF MGF");

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

    /// <summary>The shilling of an undeclared country.</summary>
    public static readonly CurrencyUnit Shilling = new("shilling", "KES TZS UGX SOS");

    /// <summary>The manat of an undeclared country.</summary>
    public static readonly CurrencyUnit Manat = new("manat", "AZN TMT");

    /// <summary>The guilder of an undeclared country.</summary>
    public static readonly CurrencyUnit Guilder = new("guilder", "NLG ANG XCG SRG AWG");

    /// <summary>The mark of an undeclared country.</summary>
    public static readonly CurrencyUnit Mark = new("mark", "DEM FIM BAM DDM");

    /// <summary>The escudo of an undeclared country.</summary>
    public static readonly CurrencyUnit Escudo = new("escudo", "PTE CVE");

    /// <summary>"F", the sign of the French franc and of its kin.</summary>
    public static readonly CurrencyUnit F = new("F", "FRF BEF LUF MGF CHF XOF XAF XPF CDF DJF GNF KMF RWF BIF");

    /// <summary>The signs that stand after a number only: before one they are words, or names of days.</summary>
    public static PhraseTable<CurrencyUnit> After { get; } = Phrases.Table<CurrencyUnit>(
        ("DA", new("DZD")),
        ("DT", new("TND")),
        ("TL", new("TRY")),
        ("DH|DHs|Dh|Dhs|dh|dhs", Dirham),
        ("Fr|Frs", Franc),
        ("Ft", new("HUF")),
        ("лв|лв.|lv", new("BGN")),
        ("د.إ|د.إ", new("AED")),
        ("ر.س", new("SAR")),
        ("د.م.", new("MAD")));

    /// <summary>Letters that are signs where they touch the digits after them and money is declared: "R8,499".</summary>
    public static PhraseTable<CurrencyUnit> BeforeDigits { get; } = Phrases.Table<CurrencyUnit>(("R", new("ZAR")));

    /// <summary>How signs are written where a text was put into ASCII, before groups of digits or a scale: "PS2.7m".</summary>
    public static PhraseTable<CurrencyUnit> Transliterated { get; } = Phrases.Table<CurrencyUnit>(("PS", new("GBP")));

    /// <summary>The signs, matched with their case.</summary>
    public static PhraseTable<CurrencyUnit> Table { get; } = Phrases.Table<CurrencyUnit>(
        ("€", new("EUR")),
        ("$", Dollar),
        ("US$|USD$|usd$|USD $|u.s.$|u.s. $|u.s $|U.S $|U.S.$|U.S. $|$US|$ US|$USD|$ USD|US $", new("USD")),
        ("C$|CA$|CA $|CAD$|cad$|CAD $|CAN$|CAN $|Can$|CDN$|Cdn$|$CA|$ CA|$ CAN|$CAN|$CAD|$ CAD|$ can|$Can|$ Can", new("CAD")),
        ("A$|AU$|AU $|AUD$|aud$|AUD $|$AU|$ AU|$AUD|$ AUD|$A", new("AUD")),
        ("NZ$|NZ $|NZD$|nzd$|NZD $|$NZ|$ NZ|$NZD|$ NZD", new("NZD")),
        ("HK$|hk$|HK $|hk $|HKD$|hkd$|HKD $|$HK|$ hk|$hk|$ HK|$HKD|$ HKD", new("HKD")),
        ("S$|SG$|SG $|SGD$|sgd$|SGD $|$SG|$ SG|$SGD|$ SGD", new("SGD")),
        ("NT$|TW$|NTD$|TWD$|$NT|$ NT", new("TWD")),
        ("R$|BR$", new("BRL")),
        ("MX$|Mex$|MXN$|mxn$|$MX|$ MX", new("MXN")),
        ("J$|JA$|JMD$", new("JMD")),
        ("TT$|TTD$", new("TTD")),
        ("BZ$|BZD$", new("BZD")),
        ("RD$|DOP$", new("DOP")),
        ("COL$|COP$|Col$", new("COP")),
        ("CLP$|CL$", new("CLP")),
        ("AR$|ARS$", new("ARS")),
        ("UY$|UYU$|$U", new("UYU")),
        ("EC$|XCD$", new("XCD")),
        ("Bds$|BBD$", new("BBD")),
        ("FJ$|FJD$", new("FJD")),
        ("GY$|GYD$", new("GYD")),
        ("KY$|CI$", new("KYD")),
        ("N$|NAD$", new("NAD")),
        ("MOP$", new("MOP")),
        ("£|￡|£ sterling|GB£|£GB|GBP£", new("GBP")),
        ("E£|EGP£|£E", new("EGP")),
        ("L£|LBP£|£L", new("LBP")),
        ("¥|￥", YenOrYuan),
        ("JP¥|円", new("JPY")),
        ("CN¥|RMB|rmb|RMB¥", new("CNY")),
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
        ("₱|Php|PhP", new("PHP")),
        ("₡", new("CRC")),
        ("₲", new("PYG")),
        ("₵|GH₵|GH¢", new("GHS")),
        ("₸", new("KZT")),
        ("₮", new("MNT")),
        ("₼", new("AZN")),
        ("₾", new("GEL")),
        ("֏", new("AMD")),
        ("৳", new("BDT")),
        ("៛", new("KHR")),
        ("₭", new("LAK")),
        ("؋", new("AFN")),
        ("₨", Rupee),
        ("﷼", Riyal),
        ("RM", new("MYR")),
        ("Rp|Rp.", new("IDR")),
        ("KSh|Ksh|KSh.", new("KES")),
        ("TSh|TSh.", new("TZS")),
        ("USh|USh.", new("UGX")),
        ("S/|S/.", new("PEN")),
        ("zł", new("PLN")),
        ("Kč", new("CZK")),
        ("kr|kr.", new("kr", "SEK NOK DKK ISK")),
        ("F CFP|FCFP|XPF F", new("XPF")),
        ("FCFA|F CFA|CFA|Fcfa|FrCFA|F.CFA", CfaFranc),
        ("Fr.|Frs.", Franc),
        ("SFr.|SFr|sFr.|sFr|Sfr.|Sfr", new("CHF")));
}
