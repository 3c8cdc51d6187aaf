using MetaAi.Facts.Cli.Book.Page;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>Figures of one unit on one scale.</summary>
/// <param name="Title">What they are.</param>
/// <param name="Unit">What they measure.</param>
/// <param name="Groups">The figures; one at least has something to draw.</param>
internal sealed record BarChart(Html Title, ChartUnit Unit, IReadOnlyList<ChartGroup> Groups)
{
    /// <summary>The scale of all of them. It starts at zero where bars do: lengths are compared.</summary>
    public ChartScale Scale { get; } = ChartScale.Of(
        [.. Groups.SelectMany(group => group.Rows).Select(row => row.Value).OfType<ChartValue>()],
        isFromZero: Groups.SelectMany(group => group.Rows).Any(row => row.From is not null));

    /// <summary>
    /// Several amounts as bars from zero, each with its bounds: a split into parts. Give it the amounts in the order in which they are to be read; the chart is
    /// written by <see cref="BarChartPart"/>.
    /// </summary>
    /// <param name="title">What is split.</param>
    /// <param name="unit">What the amounts measure; all of them measure it.</param>
    /// <param name="parts">The parts; one at least has an amount.</param>
    public static BarChart OfParts(Html title, ChartUnit unit, IEnumerable<ChartRow> parts) =>
        new(title, unit, [new("", [.. parts.Select(part => part with { From = default(Numbers.Rational) })])]);
}
