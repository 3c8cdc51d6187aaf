using MetaAi.Domain;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Browsing;

/// <summary>Scenarios as a program writes them: a split, a curve over an open range, and an answer that a page cannot compute.</summary>
internal static class MadeScenarios
{
    /// <summary>The chapters as a file.</summary>
    public static string Written()
    {
        var cost = Assumption.Money(8_000_000_000, 10_000_000_000, "USD", "a round number", "cost");
        var share = Assumption.Percent(20, "a round number", "share");
        var paid = cost * share;
        var rest = Assumption.Money(low: 0, high: null, "USD", "nobody states it", "others");
        var fee = Assumption.Percent(10, 20, "a usual fee", "fee");
        var spent = CashFlow.OperatingCashFlow[2024].From(nameof(Sources.Znews));
        using var writer = new StringWriter();
        FactChapterJson.Write(writer, [
            new("Models", ["MetaAi.Domain.CashFlow"], scenarios: [
                new(
                    "Who pays?",
                    [new("the partner pays", paid), new("the rest", (cost - paid).NotBelowZero()), new("cut to cents", (Assumption.Money(100, "USD", "x", "hundred") * Assumption.Fraction(Rational.Of(1, 3), "x", "third")).CutToMinorUnits())],
                    [new(cost) { Least = 1_000_000, Most = Rational.Of(1_000_000_000_000, 1), Step = 1_000_000 }, new(share) { Least = 0, Step = Rational.Of(1, 100) }],
                    [new(cost - paid, "More is pledged than it costs: pledge less.")],
                    ScenarioChart.Split("the partner pays", "the rest")),
                new(
                    "What would a fee bring?",
                    [new("fee", (spent + rest).AcrossPeriods() * fee), new("revenue for a billion", Assumption.Money(1_000_000_000, "USD", "x", "a billion") / fee)],
                    [new(fee) { Least = 0, Most = 1 }],
                    chart: ScenarioChart.Curve("fee", fee, 0, Rational.Of(3, 10))),
            ]),
        ]);
        return writer.ToString();
    }
}
