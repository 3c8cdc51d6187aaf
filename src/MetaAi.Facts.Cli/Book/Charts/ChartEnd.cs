namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>What an end of a mark shows.</summary>
internal enum ChartEnd
{
    /// <summary>The end that is said.</summary>
    Said,

    /// <summary>That there is none: an arrow of a fixed length.</summary>
    Open,

    /// <summary>That it lies beyond the scale: a break.</summary>
    Cut,
}
