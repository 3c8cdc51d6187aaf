using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>Scenarios whose drawings and fields are hard to write: a share of numbers, a multiple, an end at zero that is not reached, and decimals.</summary>
internal static class ChartScenarios
{
    /// <summary>The chapters as a file.</summary>
    public static string Written()
    {
        var (asked, all) = (Assumption.Number(10, "a round number", "asked"), Assumption.Number(50, "a round number", "all"));
        var (taken, whole) = (Assumption.Money(50, "USD", "a round number", "taken"), Assumption.Money(100, "USD", "a round number", "whole"));
        var cost = Assumption.Money(100, "USD", "a round number", "cost");
        var some = Assumption.Ratio(new Figure { Kind = FigureKind.Percent, Low = new(Rational.Of(0, 1)), High = new(Rational.Of(20, 1)), IsLowExclusive = true }, "a little", "some");
        var (sum, rate) = (Assumption.Money(1_000_000_000, 2_000_000_000, "USD", "a round number", "sum"), Assumption.Percent(-0.5m, 12.5m, "a round number", "rate"));
        using var writer = new StringWriter();
        FactChapterJson.Write(writer, [
            new("Drawings", ["MetaAi.Domain.CashFlow"], scenarios: [
                new("How many answered?", [new("share", Arithmetic.Share(asked, all))], [new(asked), new(all)], chart: ScenarioChart.Curve("share", asked, 0, 50)),
                new("How many times?", [new("times", taken / whole)], [new(taken), new(whole)], chart: ScenarioChart.Curve("times", taken, 50, 150)),
                new("Who has some?", [new("part", cost * some), new("rest", cost - (cost * some))], [new(cost), new(some)], chart: ScenarioChart.Split("part", "rest")),
                new("What does it bring?", [new("return", sum * rate)], [new(sum) { Least = 1_000_000 }, new(rate) { Most = Rational.Of(1, 8) }]),
            ]),
        ]);
        return writer.ToString();
    }
}
