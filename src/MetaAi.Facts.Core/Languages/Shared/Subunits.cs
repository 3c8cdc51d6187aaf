using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.Shared;

/// <summary>Hundredths of a currency's unit. Each needs a declared currency that has it, or one that the words name.</summary>
internal static class Subunits
{
    /// <summary>"centime".</summary>
    public static readonly CurrencyUnit Centime = new("centime", "EUR CHF XOF XAF XPF DZD MAD HTG", isSubunit: true);

    /// <summary>"cent".</summary>
    public static readonly CurrencyUnit Cent = new("cent", "EUR USD CAD AUD CHF NZD HKD SGD TWD ZAR JMD BBD BSD BMD BND BZD FJD GYD KYD LRD NAD SBD SRD TTD XCD KES", isSubunit: true);

    /// <summary>"kopeck".</summary>
    public static readonly CurrencyUnit Kopeck = new("kopeck", "RUB UAH BYN", isSubunit: true);

    /// <summary>"öre", "øre".</summary>
    public static readonly CurrencyUnit Ore = new("øre", "SEK NOK DKK", isSubunit: true);

    /// <summary>"sen".</summary>
    public static readonly CurrencyUnit Sen = new("sen", "MYR IDR BND", isSubunit: true);

    /// <summary>"paisa".</summary>
    public static readonly CurrencyUnit Paisa = new("paisa", "INR PKR NPR", isSubunit: true);

    /// <summary>"centavo".</summary>
    public static readonly CurrencyUnit Centavo = new("centavo", "MXN ARS COP PHP BRL CUP DOP BOB HNL GTQ", isSubunit: true);

    /// <summary>Whether amounts of a currency are said with hundredths.</summary>
    /// <param name="currency">A sign or name of the whole unit.</param>
    public static bool IsDivided(CurrencyUnit currency) =>
        currency.Overlaps(Centime) || currency.Overlaps(Cent) || currency.Overlaps(Penny)
        || currency.Overlaps(Kopeck) || currency.Overlaps(Sen) || currency.Overlaps(Ore) || currency.Overlaps(Paisa) || currency.Overlaps(Centavo);

    /// <summary>"penny".</summary>
    public static readonly CurrencyUnit Penny = new("penny", "GBP FKP GIP SHP", isSubunit: true);
}
