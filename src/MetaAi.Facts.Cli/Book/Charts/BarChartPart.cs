using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Cli.Book.Words;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>Writes a chart as a list: each figure is a line with its words and its mark, and leads to its card.</summary>
internal static class BarChartPart
{
    /// <summary>The chart.</summary>
    /// <param name="chart">The chart.</param>
    /// <param name="say">The language of the page.</param>
    public static Html Of(BarChart chart, BookWords say)
    {
        var labels = TickLabels.Of(chart.Scale.Ticks, chart.Unit, say.Values);
        return Html.Of($"""
            <figure class="chart"><figcaption><h3>{chart.Title}</h3>{Html.If(labels.Unit.Length > 0, $" <small>{labels.Unit}</small>")}{Html.If(!StartsAtZero(chart.Scale), $" <small>{say.Charts.NotFromZero}</small>")}</figcaption>
            <div class="row">{MarkSvg.Axis(chart.Scale, labels.Labels)}</div>
            {Html.Join(chart.Groups.Select(group => Group(chart, group)))}</figure>

            """);
    }

    private static bool StartsAtZero(ChartScale scale) => scale.Low.Sign * scale.High.Sign <= 0;

    private static Html Group(BarChart chart, ChartGroup group) => Html.Of($"""
        {Html.If(group.Title.Length > 0, $"<h4>{group.Title}</h4>")}<ul>
        {Html.Join(group.Rows.Select(row => Row(chart, group, row)))}</ul>{Html.If(group.Together.Length > 0, $"<p class=\"together\">{Html.If(group.Common is not null, $"<i></i>")}{group.Together}</p>")}

        """);

    private static Html Row(BarChart chart, ChartGroup group, ChartRow row)
    {
        var content = Html.Of($"""<span>{row.Label}{Html.If(!row.Detail.IsEmpty, $" <small>{row.Detail}</small>")}</span> {MarkSvg.Of(chart.Scale, row.Value, row.From, group.Common, row.Words)} <b>{row.Said ?? Html.Of($"{row.Words}")}{row.Mark}</b>""");
        return row.Anchor is { } anchor ? Html.Of($"<li><a class=\"row\" href=\"#{anchor}\">{content}</a>\n") : Html.Of($"<li><div class=\"row\">{content}</div>\n");
    }
}
