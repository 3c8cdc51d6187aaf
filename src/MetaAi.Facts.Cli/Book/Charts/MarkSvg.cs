using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>
/// Draws a figure on its scale. A number is a diamond, a range a bar between its ends; what rounding hides is a whisker, an open end an arrow, a far end a
/// break. What nobody says to be so is light with a dashed line, what is not proved is hollow; about and uncertain have their signs. Each is said in words beside it, too.
/// </summary>
internal static class MarkSvg
{
    // Nearer to the right end there is no room for a sign after the mark.
    private const int LastWithRoom = 9_300;

    // Words at an end of a scale do not go beyond it.
    private const int Edge = 150;

    /// <summary>The drawing of a row.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="value">The figure; null draws the lines of the scale alone.</param>
    /// <param name="from">Where a bar up to the figure starts, or null.</param>
    /// <param name="common">What all that agree allow, or null.</param>
    /// <param name="words">What the drawing shows, for a pointer that rests on it.</param>
    public static Html Of(ChartScale scale, ChartValue? value, Rational? from, Interval? common, string words) => Html.Of($"""
        <svg class="plot" aria-hidden="true"><title>{words}</title>{Common(scale, common)}{Lines(scale)}{(value is null ? Html.None : Html.Of($"<svg y=\"50%\" overflow=\"visible\">{Figure(scale, value, from)}</svg>"))}</svg>
        """);

    /// <summary>The lines of a scale with what stands at each.</summary>
    public static Html Axis(ChartScale scale, IReadOnlyList<string> labels) => Html.Of($"""
        <svg class="plot axis" aria-hidden="true">{Html.Join(scale.Ticks.Zip(labels, (tick, label) => Label(scale.At(tick), label)))}</svg>
        """);

    private static Html Label(int at, string label) => Html.Of($"""<text class="{(at < Edge ? "first" : at > ChartScale.Full - Edge ? "last" : "tick")}" x="{SvgLength.Of(at)}" y="1.1em">{label}</text>""");

    private static Html Lines(ChartScale scale) => Html.Join(scale.Ticks.Select(tick => Html.Of($"""<line class="{(tick.Sign == 0 ? "zero" : "grid")}" x1="{SvgLength.Of(scale.At(tick))}" x2="{SvgLength.Of(scale.At(tick))}" y2="100%"/>""")));

    private static Html Common(ChartScale scale, Interval? common) => common is not { } interval ? Html.None : Band(
        interval.Minimum is { } low ? scale.At(low) : 0,
        interval.Maximum is { } high ? scale.At(high) : ChartScale.Full);

    private static Html Band(int start, int end) => Html.Of($"""<rect class="common" x="{SvgLength.Of(start)}" width="{SvgLength.Of(end - start)}" height="100%"/>""");

    private static Html Figure(ChartScale scale, ChartValue value, Rational? from)
    {
        var mark = scale.Mark(value);
        var look = $"mark{(value.IsExpected ? " expected" : "")}{(value.IsUnproved ? " unproved" : "")}";
        return Html.Of($"""{(from is { } number ? Bar(scale.At(number), mark, look) : Html.None)}{Body(mark, look, from is not null)}{Ends(mark, look)}{Whisker(mark.Whisker)}{Sign(mark, (value.IsApproximate ? "≈" : "") + (value.IsUncertain ? "?" : ""))}""");
    }

    // Up to what is said at the least, where that is anything; the bounds go on from there.
    private static Html Bar(int from, ChartMark mark, string look) => mark switch
    {
        { Below: not ChartEnd.Open } when from <= mark.Start => Bar(from, mark.Start - from, look),
        { Above: not ChartEnd.Open } when from >= mark.End => Bar(mark.End, from - mark.End, look),
        _ => Html.None,
    };

    private static Html Bar(int start, int width, string look) => Html.Of($"""<rect class="{look} bar" x="{SvgLength.Of(start)}" width="{SvgLength.Of(width)}" y="-7" height="14"/>""");

    private static Html Body(ChartMark mark, string look, bool isBar) => mark switch
    {
        { IsPoint: true } when isBar => Html.None,
        { IsPoint: true } => At(mark.Start, $"""<path class="{look}" d="M0 -8L6 0L0 8L-6 0z"/>"""),
        { Below: ChartEnd.Open } or { Above: ChartEnd.Open } => Html.Of($"""<line class="{look}" x1="{SvgLength.Of(mark.Start)}" x2="{SvgLength.Of(mark.End)}"/>"""),
        _ => Html.Of($"""<rect class="{look}{(isBar ? " bounds" : "")}{(mark.Below == ChartEnd.Cut || mark.Above == ChartEnd.Cut ? " far" : "")}" x="{SvgLength.Of(mark.Start)}" width="{SvgLength.Of(mark.End - mark.Start)}" y="-7" height="14" rx="2"/>"""),
    };

    private static Html Ends(ChartMark mark, string look) => mark.IsPoint ? Html.None : Html.Of($"""{End(mark.Start, mark.Below, -1, look, mark.Above)}{End(mark.End, mark.Above, 1, look, mark.Below)}""");

    private static Html End(int at, ChartEnd end, int side, string look, ChartEnd other) => end switch
    {
        ChartEnd.Open => At(at, $"""<path class="{look} arrow" d="{(side > 0 ? "M-8 -7L0 0L-8 7" : "M8 -7L0 0L8 7")}"/>"""),
        ChartEnd.Cut => Break(at, side),
        _ when other == ChartEnd.Open => At(at, $"""<path class="{look} stop" d="M0 -9V9"/>"""),
        _ => Html.None,
    };

    private static Html Break(int at, int side) => At(at, $"""<path class="break" d="{(side > 0 ? "M-16 9L-10 -9M-10 9L-4 -9" : "M4 9L10 -9M10 9L16 -9")}"/>""");

    private static Html Whisker(ChartWhisker? given) => given is not { } whisker ? Html.None : Html.Of($"""<line class="whisker" x1="{SvgLength.Of(whisker.Start)}" x2="{SvgLength.Of(whisker.End)}"/>{Cap(whisker.Start, whisker.Below, -1)}{Cap(whisker.End, whisker.Above, 1)}""");

    private static Html Cap(int at, ChartEnd end, int side) => end == ChartEnd.Cut ? Break(at, side) : At(at, $"""<path class="whisker" d="M0 -10V10"/>""");

    private static Html Sign(ChartMark mark, string sign) => sign.Length == 0 ? Html.None
        : mark.End < LastWithRoom ? Html.Of($"""<text class="about" x="{SvgLength.Of(mark.End)}" dx="11" y="6">{sign}</text>""")
        : Html.Of($"""<text class="about last" x="{SvgLength.Of(mark.Start)}" dx="-11" y="6">{sign}</text>""");

    // Numbers of pixels are from the middle of the row.
    // A sign of a fixed size at a place that depends on the width.
    private static Html At(int place, ref HtmlHandler sign) => At(place, Html.Of(ref sign));

    private static Html At(int place, Html sign) => Html.Of($"""<svg x="{SvgLength.Of(place)}" overflow="visible">{sign}</svg>""");
}
