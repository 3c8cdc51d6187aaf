namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>From where to where rounding leaves a figure open, on a scale.</summary>
/// <param name="Start">Where it starts, in steps of <see cref="ChartScale.Full"/>.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Below">What its lower end shows; never that there is none.</param>
/// <param name="Above">What its upper end shows.</param>
internal readonly record struct ChartWhisker(int Start, int End, ChartEnd Below, ChartEnd Above);
