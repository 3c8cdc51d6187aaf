namespace MetaAi.Facts.Reading.Grammar;

/// <summary>What a unit makes of a number.</summary>
internal enum UnitKind
{
    /// <summary>There is no unit.</summary>
    None,

    /// <summary>A currency.</summary>
    Money,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>Percentage or basis points.</summary>
    Points,

    /// <summary>A share of a whole.</summary>
    Share,

    /// <summary>A multiple.</summary>
    Times,

    /// <summary>A unit of time.</summary>
    Duration,

    /// <summary>The noun of what is counted.</summary>
    Noun,
}
