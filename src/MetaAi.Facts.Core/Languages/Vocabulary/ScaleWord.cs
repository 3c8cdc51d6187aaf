namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>A word or an abbreviation that multiplies by a power of ten from a thousand up.</summary>
/// <param name="Power">The power of ten, 3 to 18.</param>
internal readonly record struct ScaleWord(int Power)
{
    /// <summary>Whether the noun that is counted follows with "de" ("3 milliards de personnes").</summary>
    public bool TakesOf { get; init; }

    /// <summary>Whether the form is a plural, which an indefinite ("des milliards", "billions of") needs.</summary>
    public bool IsPlural { get; init; }

    /// <summary>Whether the plural stands alone for an indefinite number: English "billions of dollars".</summary>
    public bool IsIndefinite { get; init; }

    /// <summary>Whether the word may stand without a number before it, for one of it: "mille", "hundred", English "million".</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Whether the word is a long-scale one that is often a mistranslation.</summary>
    public bool IsLongScale { get; init; }

    /// <summary>Whether the abbreviation is also that of a unit ("m", "t", "G"), so that only an amount of money can have it.</summary>
    public bool NeedsCurrency { get; init; }

    /// <summary>Whether the currency has to stand before the number, since the letter and the sign after it are another currency's: "T$".</summary>
    public bool NeedsCurrencyBefore { get; init; }

    /// <summary>Whether the word belongs to the number that multiplies a larger scale word ("mille milliards").</summary>
    public bool JoinsLarger { get; init; }
}
