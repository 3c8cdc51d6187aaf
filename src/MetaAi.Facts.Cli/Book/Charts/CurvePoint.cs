namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>A point of a curve: what a value comes to where an input has a number.</summary>
/// <param name="Input">The number of the input.</param>
/// <param name="Value">What the value comes to; its bounds make the band.</param>
/// <param name="Words">The same in words.</param>
internal sealed record CurvePoint(Numbers.Rational Input, ChartValue Value, string Words);
