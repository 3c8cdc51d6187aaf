using MetaAi.Facts.Cli.Book.Charts;
using MetaAi.Facts.Cli.Book.Words;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What the marks of charts mean; each is drawn as charts draw it.</summary>
/// <param name="say">What is said of them.</param>
internal sealed class LegendPart(ChartsWords say)
{
    private static readonly ChartValue Rounded = Between(50, 50) with { Rounded = (Number(30), Number(70)) };
    private static readonly ChartScale Scale = ChartScale.Over([Number(0), Number(100)]);

    public Html Of() => Html.Of($"""
        <details class=legend><summary>{say.Legend}</summary><ul>
        {Line(Rounded, say.Number)}{Line(Between(25, 75), say.Range)}{Line(new(Number(25), null), say.Open)}{Line(Between(25, 900), say.Far)}{Line(Between(25, 75) with { IsExpected = true }, say.Expected)}{Line(Between(50, 50) with { IsApproximate = true, IsUncertain = true }, say.About)}{Line(Between(25, 75) with { IsUnproved = true }, say.Unproved)}{Line(null, say.Common)}</ul></details>

        """);

    private static Html Line(ChartValue? value, string words) =>
        Html.Of($"<li>{MarkSvg.Of(Scale, value, null, value is null ? Interval.Between(Number(25), Number(75)) : null, words)} {words}\n");

    private static ChartValue Between(int low, int high) => new(Number(low), Number(high));

    private static Rational Number(int number) => Rational.Of(number, 1);
}
