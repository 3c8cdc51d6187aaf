namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>Where a figure stands on a scale, in steps of <see cref="ChartScale.Full"/>.</summary>
/// <param name="Start">Where it starts, or where the arrow of an open end does.</param>
/// <param name="End">Where it ends; not before <paramref name="Start"/>.</param>
/// <param name="Below">What its lower end shows.</param>
/// <param name="Above">What its upper end shows.</param>
/// <param name="Whisker">From where to where rounding leaves it open; null where it does not.</param>
internal sealed record ChartMark(int Start, int End, ChartEnd Below, ChartEnd Above, ChartWhisker? Whisker)
{
    /// <summary>Whether it is one number.</summary>
    public bool IsPoint { get; init; }
}
