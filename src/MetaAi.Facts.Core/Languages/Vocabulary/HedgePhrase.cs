using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>What a hedging phrase says, of numbers and of dates; null where it says nothing of them.</summary>
/// <param name="OfNumbers">What it says of numbers, shares and lengths of time.</param>
/// <param name="OfDates">What it says of dates.</param>
internal readonly record struct HedgePhrase(Hedge? OfNumbers, Hedge? OfDates)
{
    /// <summary>Amounts and shares: "vers 4 %" is about 4 %, and "vers 4 pays" leads to four countries.</summary>
    public const FigureKinds Amounts = FigureKinds.Money | FigureKinds.Percent | FigureKinds.Points | FigureKinds.Fraction;

    /// <summary>What has a unit or a noun: "à partir de 39 bateaux"; "à partir de 39" leaves open what is counted.</summary>
    public const FigureKinds Measured = FigureKinds.Any & ~(FigureKinds.Number | FigureKinds.Date);

    /// <summary>The kinds of numbers that it is a hedge of; a bare number is <see cref="FigureKinds.Number"/>.</summary>
    public FigureKinds Kinds { get; init; } = FigureKinds.Any;

    /// <summary>What may follow it where it stands after a figure.</summary>
    public HedgeEnd Before { get; init; }

    /// <summary>Whether its last word opens a range, so that it bounds one number alone: "tickets from $39", and not "tickets from $39 to $59".</summary>
    public bool OpensRange { get; init; }

    /// <summary>Whether a noun says it, "a limit of", so that what passes or reaches the limit is not bounded by it.</summary>
    public bool IsLimit { get; init; }

    /// <summary>A phrase that says the same of both.</summary>
    public static HedgePhrase Both(Hedge hedge) => new(hedge, hedge);

    /// <summary>A phrase of numbers only.</summary>
    public static HedgePhrase Numbers(Hedge hedge) => new(hedge, null);

    /// <summary>A phrase of some kinds of numbers only.</summary>
    public static HedgePhrase Of(FigureKinds kinds, Hedge hedge) => new(hedge, null) { Kinds = kinds };

    /// <summary>A phrase of dates only.</summary>
    public static HedgePhrase Dates(Hedge hedge) => new(null, hedge);

    /// <summary>Whether a number is of the kinds that a hedge is said of.</summary>
    /// <param name="kinds">The kinds.</param>
    /// <param name="kind">The number's kind.</param>
    /// <param name="unit">The number's unit; a count without one is a bare number.</param>
    public static bool IsOf(FigureKinds kinds, FigureKind kind, string? unit) =>
        (kinds & (kind == FigureKind.Count && unit is null ? FigureKinds.Number : (FigureKinds)(1 << (int)kind))) != 0;
}
