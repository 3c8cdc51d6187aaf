namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>What a hedging phrase says, of numbers and of dates; null where it says nothing of them.</summary>
/// <param name="OfNumbers">What it says of numbers, shares and lengths of time.</param>
/// <param name="OfDates">What it says of dates.</param>
internal readonly record struct HedgePhrase(Hedge? OfNumbers, Hedge? OfDates)
{
    /// <summary>What may follow it where it stands behind a figure.</summary>
    public HedgeEnd Before { get; init; }

    /// <summary>A phrase that says the same of both.</summary>
    public static HedgePhrase Both(Hedge hedge) => new(hedge, hedge);

    /// <summary>A phrase of numbers only.</summary>
    public static HedgePhrase Numbers(Hedge hedge) => new(hedge, null);

    /// <summary>A phrase of dates only.</summary>
    public static HedgePhrase Dates(Hedge hedge) => new(null, hedge);
}
