namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>How a language says numbers in words; what it does not say is left out. Every member is data; the grammar is the same for all languages.</summary>
internal sealed class NumberWords
{
    /// <summary>Numbers below a hundred that are one word or that no rule composes.</summary>
    public PhraseTable<int> Small { get; init; } = Phrases.None<int>();

    /// <summary>Multiples of ten, followed by a smaller number after a space or a hyphen.</summary>
    public PhraseTable<TensWord> Tens { get; init; } = Phrases.None<TensWord>();

    /// <summary>Words between a multiple of ten and some of the numbers below: "vingt et un", "treinta y cinco".</summary>
    public PhraseTable<bool> TensLinks { get; init; } = Phrases.None<bool>();

    /// <summary>The numbers that such a word joins: 1 and 11 in French.</summary>
    public int[] LinkedUnits { get; init; } = [];

    /// <summary>Those of them that are also written without it: "soixante-onze".</summary>
    public int[] LooselyLinkedUnits { get; init; } = [];

    /// <summary>The largest number of hundreds that is said: 19 for "dix-neuf cents", 99 for "ninety-nine hundred".</summary>
    public int MostHundreds { get; init; }

    /// <summary>Whether one may count a hundred: "one hundred", but not "un cent".</summary>
    public bool HasOneHundred { get; init; }

    /// <summary>Words for hundreds after digits: "3 hundred".</summary>
    public PhraseTable<bool> DigitHundreds { get; init; } = Phrases.None<bool>();

    /// <summary>The words for a hundred.</summary>
    public PhraseTable<bool> Hundreds { get; init; } = Phrases.None<bool>();

    /// <summary>Words between hundreds or larger parts and the rest: English "and".</summary>
    public PhraseTable<bool> PartLinks { get; init; } = Phrases.None<bool>();

    /// <summary>Whether a comma may stand after the words for thousands and more: "four thousand, nine hundred and forty-eight".</summary>
    public bool HasCommasInSums { get; init; }

    /// <summary>Words between scales where the smaller one follows: "un milliard et 200 millions". <see cref="PartLinks"/> say so too.</summary>
    public PhraseTable<bool> ScaleLinks { get; init; } = Phrases.None<bool>();

    /// <summary>Words for nothing that only a currency before them makes a number: "£nil".</summary>
    public PhraseTable<bool> Nils { get; init; } = Phrases.None<bool>();

    /// <summary>Scale words from a thousand up.</summary>
    public PhraseTable<ScaleWord> Scales { get; init; } = Phrases.None<ScaleWord>();

    /// <summary>Scale abbreviations, matched with their case: "M", "Md", "bn".</summary>
    public PhraseTable<ScaleWord> ScaleAbbreviations { get; init; } = Phrases.None<ScaleWord>();

    /// <summary>Whether a lower-case letter that touches digits is a scale before a counted noun too: "12.3m tonnes".</summary>
    public bool ScalesCountsByLetter { get; init; }

    /// <summary>Nouns for round numbers.</summary>
    public PhraseTable<CollectiveWord> Collectives { get; init; } = Phrases.None<CollectiveWord>();

    /// <summary>Indefinite plurals.</summary>
    public PhraseTable<IndefiniteWord> Indefinites { get; init; } = Phrases.None<IndefiniteWord>();

    /// <summary>Whether the article ends a sum as the number one: "un million un".</summary>
    public bool HasOneInSums { get; init; }

    /// <summary>Articles that are also the number one: "a", "une".</summary>
    public PhraseTable<bool> OneArticles { get; init; } = Phrases.None<bool>();

    /// <summary>Adjectives between the article and such a noun that leave it approximate: "une petite centaine".</summary>
    public PhraseTable<bool> CollectiveAdjectives { get; init; } = Phrases.None<bool>();

    /// <summary>Halves after: "et demi", "and a half".</summary>
    public PhraseTable<bool> HalfTails { get; init; } = Phrases.None<bool>();

    /// <summary>Parts of a scale or of a round number, before it: "un demi-", "half a", "a quarter of a".</summary>
    public PhraseTable<decimal> PartHeads { get; init; } = Phrases.None<decimal>();

    /// <summary>Other parts after: "and a quarter", "et trois quarts".</summary>
    public PhraseTable<decimal> PartTails { get; init; } = Phrases.None<decimal>();

    /// <summary>Whether decimals are said digit by digit: "one point two five", and not "one point twenty-five".</summary>
    public bool SpellsDecimals { get; init; }

    /// <summary>The word of the decimal separator.</summary>
    public PhraseTable<bool> PointWords { get; init; } = Phrases.None<bool>();

    /// <summary>Words before a negative number.</summary>
    public PhraseTable<bool> MinusWords { get; init; } = Phrases.None<bool>();
}
