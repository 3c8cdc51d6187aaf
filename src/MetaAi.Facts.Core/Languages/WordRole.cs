namespace MetaAi.Facts.Languages;

/// <summary>What a word can be in a figure. Says too much now and then, where a word begins several phrases, and never too little: the grammar decides.</summary>
[Flags]
internal enum WordRole : ushort
{
    /// <summary>No word of a figure.</summary>
    None = 0,

    /// <summary>It may stand in a figure.</summary>
    Member = 1 << 0,

    /// <summary>A figure may start with it.</summary>
    Start = 1 << 1,

    /// <summary>It shows that a figure is near: a number, a month, a round number, "several".</summary>
    Anchor = 1 << 2,

    /// <summary>A number with its unit, a share or a multiple may start with it; digits and signs may anyway.</summary>
    MeasureStart = 1 << 3,

    /// <summary>It is no noun that is counted.</summary>
    Uncounted = 1 << 4,

    /// <summary>A date may start with it, prefixes apart, and not as a number: a month, a season, "last", "Q".</summary>
    DateName = 1 << 5,

    /// <summary>A unit after a number may start with it; signs may anyway.</summary>
    UnitStart = 1 << 6,

    /// <summary>It may stand before a figure and change nothing: an article, a preposition.</summary>
    Neutral = 1 << 7,

    /// <summary>It may be an ordinal, or say before one what it is of: a date may start with it.</summary>
    DateOrdinal = 1 << 8,

    /// <summary>It may be a number in words, or the head of one: a date may start with it; digits may anyway.</summary>
    DateNumber = 1 << 9,

    /// <summary>A negation of a bound may start with it: "ne", "not", "shall".</summary>
    Negation = 1 << 10,

    /// <summary>A negation may start with it that no other word has to begin: "not", "ne", "sans".</summary>
    Negator = 1 << 11,

    /// <summary>The words may start with it that stand between a length and the day with which it ends: "ended", "clos le".</summary>
    PeriodEnd = 1 << 12,

    /// <summary>A range of measures may open with it: "entre", "from".</summary>
    RangeOpener = 1 << 13,

    /// <summary>What leads from a measure to the other bound or to a tolerance may start with it; a hyphen too.</summary>
    RangeLink = 1 << 14,

    /// <summary>A date may start with it, prefixes apart.</summary>
    DateStart = DateName | DateOrdinal | DateNumber,
}
