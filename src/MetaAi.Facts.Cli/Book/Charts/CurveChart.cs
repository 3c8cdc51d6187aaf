using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>What a value comes to over the range of an input: a curve with a band for what is not known.</summary>
/// <param name="Title">What the value is.</param>
/// <param name="Input">What the input is.</param>
/// <param name="InputUnit">What the input measures.</param>
/// <param name="Unit">What the value measures.</param>
/// <param name="Points">The points in the order of the input, two or more.</param>
internal sealed record CurveChart(Html Title, Html Input, ChartUnit InputUnit, ChartUnit Unit, IReadOnlyList<CurvePoint> Points)
{
    /// <summary>The scale of the input: from its least number to its greatest.</summary>
    public ChartScale Across { get; } = ChartScale.Over([.. Points.Select(point => point.Input)]);

    /// <summary>The scale of the value, which starts at zero.</summary>
    public ChartScale Up { get; } = ChartScale.Of([.. Points.Select(point => point.Value)], isFromZero: true);
}
