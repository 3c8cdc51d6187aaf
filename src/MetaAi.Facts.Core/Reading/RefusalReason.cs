namespace MetaAi.Facts.Reading;

/// <summary>Why a phrase was not read.</summary>
public enum RefusalReason
{
    /// <summary>There is no figure in the words.</summary>
    NotAFigure,

    /// <summary>Words remain that belong to no figure.</summary>
    UnreadWords,

    /// <summary>The words hold more than one figure.</summary>
    SeveralFigures,

    /// <summary>The figure is not of a kind that was asked for.</summary>
    OtherKind,

    /// <summary>A subunit ("centimes") stands for no currency until one is declared.</summary>
    CurrencyUndeclared,

    /// <summary>A relative date or a bare weekday needs the publication date.</summary>
    IssuedMissing,

    /// <summary>A fiscal year needs the month in which it starts.</summary>
    FiscalYearStartMissing,

    /// <summary>A numeric date does not say whether the day or the month comes first, and the language has no country.</summary>
    DayMonthOrder,

    /// <summary>The first bound of a range is above the second.</summary>
    ReversedRange,

    /// <summary>The calendar has no such date.</summary>
    ImpossibleDate,

    /// <summary>The weekday is not the date's.</summary>
    WeekdayContradicts,

    /// <summary>Two different hedges claim the same number.</summary>
    TwoHedges,

    /// <summary>The digits are grouped in no known way.</summary>
    DigitGrouping,

    /// <summary>The bounds of a range are of different kinds or units.</summary>
    MixedUnits,

    /// <summary>The words leave open how the numbers belong together: "10 à 15 000", "100 € à 150 M€", "million five".</summary>
    DoubtfulRange,

    /// <summary>The two bounds of a range are the same: "50-50".</summary>
    EqualBounds,

    /// <summary>The hedge may count either way of this number: "plus de -5 %", "plus ou moins 2 %".</summary>
    DoubtfulHedge,

    /// <summary>The number is outside the range that is kept exactly.</summary>
    TooLarge,

    /// <summary>A length of time is said to be negative.</summary>
    NegativeLength,

    /// <summary>There is no language pack for the language.</summary>
    UnknownLanguage,

    /// <summary>The words may mean one date or another: "next Sunday", "2010/11".</summary>
    DoubtfulDate,

    /// <summary>The unit may mean another kind of thing: "180 pounds" is money or weight.</summary>
    DoubtfulUnit,

    /// <summary>The words stand on two sides of a wall, such as a tab, a blank line or a line end between digits.</summary>
    Wall,

    /// <summary>Hours with "p.m.", "du matin" and the like are a time of day.</summary>
    TimeOfDay,

    /// <summary>A fiscal year ends in another month than the one that the declared start leaves, or lies in two years where it starts in January.</summary>
    FiscalYearContradicts,

    /// <summary>A word or a mark beside the figure changes what it says; only in a text, where words have neighbours.</summary>
    OpenCue,
}
