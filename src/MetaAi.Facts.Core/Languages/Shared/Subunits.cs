using MetaAi.Facts.Languages.Vocabulary;

namespace MetaAi.Facts.Languages.Shared;

/// <summary>Hundredths of a currency's unit. Each needs a declared currency that has it, or one that the words name.</summary>
internal static class Subunits
{
    /// <summary>"centime".</summary>
    public static readonly CurrencyUnit Centime = new("centime", "EUR CHF XOF XAF XPF DZD MAD HTG", isSubunit: true);

    /// <summary>"cent".</summary>
    public static readonly CurrencyUnit Cent = new("cent", "EUR USD CAD AUD NZD HKD SGD TWD ZAR JMD BBD BSD BMD BND BZD FJD GYD KYD LRD NAD SBD SRD TTD XCD KES", isSubunit: true);

    /// <summary>"penny".</summary>
    public static readonly CurrencyUnit Penny = new("penny", "GBP FKP GIP SHP", isSubunit: true);
}
