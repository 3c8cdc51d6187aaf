using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.Shared;

/// <summary>Parts of a currency's unit. Each needs a declared currency that has it, or one that the words name.</summary>
internal static class Subunits
{
    private const int Hundredths = 2;
    private const int Thousandths = 3;

    /// <summary>"centime".</summary>
    public static readonly CurrencyUnit Centime = new("centime", "EUR CHF XOF XAF XPF DZD MAD HTG", subunitPower: Hundredths);

    /// <summary>"cent".</summary>
    public static readonly CurrencyUnit Cent = new("cent", "EUR USD CAD AUD CHF NZD HKD SGD TWD ZAR JMD BBD BSD BMD BND BZD FJD GYD KYD LRD NAD SBD SRD TTD XCD KES MXN PHP ETB MYR", subunitPower: Hundredths);

    /// <summary>"kopeck".</summary>
    public static readonly CurrencyUnit Kopeck = new("kopeck", "RUB UAH BYN", subunitPower: Hundredths);

    /// <summary>"öre", "øre".</summary>
    public static readonly CurrencyUnit Ore = new("øre", "SEK NOK DKK", subunitPower: Hundredths);

    /// <summary>"sen".</summary>
    public static readonly CurrencyUnit Sen = new("sen", "MYR IDR BND", subunitPower: Hundredths);

    /// <summary>"paisa".</summary>
    public static readonly CurrencyUnit Paisa = new("paisa", "INR PKR NPR", subunitPower: Hundredths);

    /// <summary>"centavo".</summary>
    public static readonly CurrencyUnit Centavo = new("centavo", "MXN ARS COP PHP BRL CUP DOP BOB HNL GTQ", subunitPower: Hundredths);

    /// <summary>"penny".</summary>
    public static readonly CurrencyUnit Penny = new("penny", "GBP FKP GIP SHP", subunitPower: Hundredths);

    /// <summary>"millime": a thousandth.</summary>
    public static readonly CurrencyUnit Millime = new("millime", "TND", subunitPower: Thousandths);

    /// <summary>"fils": a thousandth of a dinar.</summary>
    public static readonly CurrencyUnit Fils = new("fils", "KWD BHD IQD JOD", subunitPower: Thousandths);

    /// <summary>"ct", "cts": cents or centimes.</summary>
    public static readonly CurrencyUnit Ct = new("ct", "EUR USD CAD AUD NZD CHF", subunitPower: Hundredths);

    private static readonly CurrencyUnit[] All = [Centime, Cent, Penny, Kopeck, Sen, Ore, Paisa, Centavo, Millime, Fils];

    /// <summary>Whether a part may be said after a whole amount: one that the currency has, and centimes of what has cents, "1 dollar et 23 centimes".</summary>
    /// <param name="part">The part.</param>
    /// <param name="currency">A sign or name of the whole unit.</param>
    public static bool MayFollow(CurrencyUnit part, CurrencyUnit currency) => part.Overlaps(currency) || (part == Centime && Cent.Overlaps(currency));

    /// <summary>Whether amounts of a currency are said with hundredths after it, "5 dollars 50".</summary>
    /// <param name="currency">A sign or name of the whole unit.</param>
    public static bool HasHundredths(CurrencyUnit currency)
    {
        foreach (var part in All)
        {
            if (part.SubunitPower == Hundredths && part.Overlaps(currency))
            {
                return true;
            }
        }

        return false;
    }
}
