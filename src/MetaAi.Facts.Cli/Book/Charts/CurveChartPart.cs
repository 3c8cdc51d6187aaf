using System.Globalization;
using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>Writes a curve with its band, and the same as a list of points for those who read it.</summary>
internal static class CurveChartPart
{
    /// <summary>The chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="say">The language of the page.</param>
    public static Html Of(CurveChart chart, BookWords say)
    {
        var (across, up) = (TickLabels.Of(chart.Across.Ticks, chart.InputUnit, say.Values), TickLabels.Of(chart.Up.Ticks, chart.Unit, say.Values));
        return Html.Of($"""
            <figure class="chart"><figcaption><h3>{chart.Title}</h3>{Html.If(up.Unit.Length > 0, $" <small>{up.Unit}</small>")}</figcaption>
            <svg class="curve" aria-hidden="true">{Html.Join(chart.Up.Ticks.Zip(up.Labels, (tick, label) => Line(chart.Up.At(tick), label)))}<svg viewBox="0 0 {ChartScale.Full} {ChartScale.Full}" preserveAspectRatio="none">{Html.Join(Bands(chart).Select(Band))}{Html.Join(Lines(chart).Select(Line))}</svg></svg>
            {MarkSvg.Axis(chart.Across, across.Labels)}<p class="together">{chart.Input}{Html.If(across.Unit.Length > 0, $", {across.Unit}")}</p>
            <details><summary>{say.Charts.InPoints}</summary><ul>{Html.Join(chart.Points.Select(point => Html.Of($"<li>{say.Charts.Before(chart.InputUnit.Of(point.Input, say.Values))}<b>{point.Words}</b>\n")))}</ul></details></figure>

            """);
    }

    private static Html Line(int at, string label) => Html.Of($"""<line class="grid" x2="100%" y1="{SvgLength.Of(ChartScale.Full - at)}" y2="{SvgLength.Of(ChartScale.Full - at)}"/><text class="first" x="4" y="{SvgLength.Of(ChartScale.Full - at)}" dy="-4">{label}</text>""");

    // Between two points that both have ends; where an end is open the band goes on to that of the scale.
    private static IEnumerable<string> Bands(CurveChart chart) => Pairs(chart.Points, _ => true).Select(run => string.Join(' ', run
        .Select(point => Place(chart, point, chart.Up.At(High(chart, point.Value)))).Concat(run.Reverse().Select(point => Place(chart, point, chart.Up.At(Low(chart, point.Value)))))));

    private static IEnumerable<string> Lines(CurveChart chart) =>
        Pairs(chart.Points, point => point.Value.Point is not null).Select(run => string.Join(' ', run.Select(point => Place(chart, point, chart.Up.At(point.Value.Point!.Value)))));

    private static IEnumerable<CurvePoint[]> Pairs(IReadOnlyList<CurvePoint> points, Func<CurvePoint, bool> isMeant) =>
        points.Zip(points.Skip(1), (one, next) => new[] { one, next }).Where(pair => pair.All(isMeant));

    private static Rational Low(CurveChart chart, ChartValue value) => value.Rounded?.Low ?? value.Low ?? chart.Up.Low;

    private static Rational High(CurveChart chart, ChartValue value) => value.Rounded?.High ?? value.High ?? chart.Up.High;

    private static string Place(CurveChart chart, CurvePoint point, int up) => string.Create(CultureInfo.InvariantCulture, $"{chart.Across.At(point.Input)},{ChartScale.Full - up}");

    private static Html Band(string points) => Html.Of($"""<polygon class="band" points="{points}"/>""");

    private static Html Line(string points) => Html.Of($"""<polyline class="line" vector-effect="non-scaling-stroke" points="{points}"/>""");
}
