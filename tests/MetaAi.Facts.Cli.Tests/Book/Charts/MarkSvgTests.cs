using AngleSharp.Dom;
using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts.Cli.Book.Page;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>A mark shows what is not known of a figure as what it is, and never more than is said.</summary>
public sealed class MarkSvgTests
{
    private static readonly string[] Lengths = ["x", "x1", "x2", "width"];

    private static readonly ChartUnit Dollars = new(new(DimensionKind.Money, "USD"));

    [Fact]
    public void What_is_not_known_is_drawn_and_what_is_known_is_not_doubted() => ForAll(ChartGen.Values, values =>
    {
        var scale = ChartScale.Of(values);
        foreach (var value in values)
        {
            var (mark, drawn) = (scale.Mark(value), Parse(MarkSvg.Of(scale, value, null, null, "w").ToString()));
            drawn.QuerySelectorAll(".mark").ShouldNotBeEmpty();
            drawn.QuerySelectorAll(".mark").ShouldAllBe(part => part.ClassList.Contains("expected") == value.IsExpected && part.ClassList.Contains("unproved") == value.IsUnproved);
            drawn.QuerySelectorAll(".arrow").Length.ShouldBe((value.Low is null ? 1 : 0) + (value.High is null ? 1 : 0));
            drawn.QuerySelectorAll(".break").Length.ShouldBe(new[] { mark.Below, mark.Above, mark.Whisker?.Below, mark.Whisker?.Above }.Count(end => end == ChartEnd.Cut));
            drawn.QuerySelectorAll("line.whisker").Length.ShouldBe(value.Rounded is null ? 0 : 1);
            (drawn.QuerySelector("text.about")?.TextContent ?? "").ShouldBe((value.IsApproximate ? "≈" : "") + (value.IsUncertain ? "?" : ""));
        }
    });

    [Fact]
    public void All_lengths_are_parts_of_the_width() => ForAll(ChartGen.Values, values =>
    {
        var scale = ChartScale.Of(values, isFromZero: true);
        foreach (var drawn in values.Select(value => Parse(MarkSvg.Of(scale, value, default(Rational), Numbers.Interval.Everything, "w").ToString())))
        {
            foreach (var length in drawn.QuerySelectorAll("[x], [x1], [x2], [width]").SelectMany(part => Lengths.Select(part.GetAttribute)).OfType<string>())
            {
                decimal.Parse(length.TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture).ShouldBeInRange(0, 100);
            }
        }
    });

    [Fact]
    public void A_bar_goes_no_farther_than_what_is_said_at_the_least() => ForAll(ChartGen.Values, values =>
    {
        var scale = ChartScale.Of(values, isFromZero: true);
        foreach (var value in values)
        {
            var least = value switch { { Low.Sign: > 0 } => value.Low.Value, { High.Sign: < 0 } => value.High.Value, _ => default };
            var bar = Parse(MarkSvg.Of(scale, value, default(Rational), null, "w").ToString()).QuerySelector("rect.bar");
            (bar is null ? "0%" : bar.GetAttribute("width")).ShouldBe(SvgLength.Of(Math.Abs(scale.At(least) - scale.At(default))));
        }
    });

    [Theory]
    [InlineData("</title></svg><script>alert(1)</script>")]
    [InlineData("\" onload=\"alert(1)")]
    [InlineData("<a href=javascript:alert(1)>")]
    [InlineData("a\u202eb")]
    public void Words_are_words(string words)
    {
        static BarChart Chart(string words) => new(Plain(words), Dollars, [new(words, [new("f-x", Plain(words), Plain(words), words, new(Number(1), Number(2)))]) { Together = words }]);

        var page = BookFile.Parse(BarChartPart.Of(Chart(words), BookWords.English).ToString());

        MadeBook.ShapeOf(page).ShouldBe(MadeBook.ShapeOf(BookFile.Parse(BarChartPart.Of(Chart("w"), BookWords.English).ToString())));
        page.QuerySelectorAll("h3, h4, .row > span > small, .row > b, .together").ShouldAllBe(part => part.TextContent == Stating.VisibleText.Line(words));
    }

    [Fact]
    public void Parts_are_bars_from_zero_with_their_bounds_in_the_order_given()
    {
        var chart = BarChart.OfParts(Plain("Split"), Dollars, [new("f-a", Plain("A"), Html.None, "10 USD", new(Number(10), Number(10))), new(null, Plain("B"), Html.None, "20 to 40 USD", new(Number(20), Number(40))), new(null, Plain("C"), Html.None, "undisclosed", null)]);

        var page = BookFile.Parse(BarChartPart.Of(chart, BookWords.English).ToString());

        page.QuerySelectorAll(".row > span").Select(label => label.TextContent).ShouldBe(["A", "B", "C"]);
        page.QuerySelectorAll("rect.bar").Select(bar => (bar.GetAttribute("x"), bar.GetAttribute("width"))).ShouldBe([("0%", "25%"), ("0%", "50%")]);
        page.QuerySelector("rect.bounds")!.GetAttribute("width").ShouldBe("50%");
        page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")).ShouldBe(["#f-a"]);
    }

    [Fact]
    public void A_curve_says_each_of_its_points_and_draws_a_band_for_bounds()
    {
        var points = Enumerable.Range(0, 5).Select(step => new CurvePoint(Rational.Of(step, 100), new(Number(10 * step), Number(10 * step)) { Rounded = (Number((10 * step) - 1), Number((10 * step) + 1)) }, $"{10 * step} USD"));
        var chart = new CurveChart(Plain("Take"), Plain("Share"), new(Dimension.Ratio), Dollars, [.. points]);

        var page = BookFile.Parse(CurveChartPart.Of(chart, BookWords.English).ToString());

        page.QuerySelectorAll("details li").Select(point => point.TextContent.Trim()).ShouldBe(["0 %: 0 USD", "1 %: 10 USD", "2 %: 20 USD", "3 %: 30 USD", "4 %: 40 USD"]);
        page.QuerySelectorAll("polygon.band").Length.ShouldBe(4);
        page.QuerySelectorAll("polyline.line").Length.ShouldBe(4);
    }

    private static void ForAll<T>(Gen<T> gen, Action<T> holds) => Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(gen.ToArbitrary(), holds));

    private static IDocument Parse(string markup) => BookFile.Parse(markup);

    private static Rational Number(int number) => Rational.Of(number, 1);

    private static Html Plain(string words) => Html.Of($"{words}");
}
