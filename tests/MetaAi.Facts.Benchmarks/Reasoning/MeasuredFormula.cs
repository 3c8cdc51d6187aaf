using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Benchmarks.Reasoning;

/// <summary>A formula, computed in four ways: with bare decimals, with intervals that know no facts, by the engine, and over facts, with operators.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Text">The formula.</param>
/// <param name="Bare">The formula over the numbers that the words name.</param>
/// <param name="Intervals">The formula over intervals, each of which is taken for independent of the others.</param>
/// <param name="Facts">The formula over facts; what it gives is asked for its bounds and its sources.</param>
internal sealed record MeasuredFormula(
    string Name, string Text, Func<decimal[], decimal> Bare, Func<Interval[], Interval> Intervals, Func<Fact<MonetaryAmount>[], (Interval?, int)> Facts)
{
    private static readonly string[] Words = ["91,3 milliards de dollars", "39 milliards de dollars", "35 milliards de dollars", "60 à 65 milliards de dollars"];

    private static readonly Unknown[] Inputs =
    [
        .. Words.Select((words, index) => Unknown.Of("abcd"[index].ToString(), FigureReader.Read(words, new ReadingContext { Language = "fr", Currency = "USD" }).Figure!.Value, "fr")),
    ];

    /// <summary>The formulas.</summary>
    public static IReadOnlyList<MeasuredFormula> All { get; } =
    [
        new("each input once", "d / b - 1", x => (x[3] / x[1]) - 1, x => (x[3] / x[1]) - Interval.Of(1m), x => Known((x[3] / x[1]) - 1)),
        new("a difference of three", "a - b - c", x => x[0] - x[1] - x[2], x => x[0] - x[1] - x[2], x => Known(x[0] - x[1] - x[2])),
        new("an input twice", "(a - b - c) / a", x => (x[0] - x[1] - x[2]) / x[0], x => (x[0] - x[1] - x[2]) / x[0], x => Known((x[0] - x[1] - x[2]) / x[0])),
    ];

    private static Source Article => field ??= new() { Name = "Article", Text = "article.txt", Language = "fr" };

    private Expression Expression => field ??= FormulaSyntax.Parse(Text).Bind(name => Formulas.Expression.Of(Inputs["abcd".IndexOf(name.Text, StringComparison.Ordinal)]));

    private static Fact<MonetaryAmount>[] AllFacts { get; } = [.. Inputs.Select(input => new Fact<MonetaryAmount>
    {
        Id = input.Id,
        Subject = "Meta Platforms",
        Concept = input.Id,
        Value = MonetaryAmount.Of(input.Figure!.Value.Low!.Value.Number.Numerator, input.Figure.Value.High!.Value.Number.Numerator, "USD", decimals: input.Figure.Value.Decimals),
        Evidence = new() { Source = Article, Exact = input.Id, Position = default, CodePoints = default },
    })];

    private static decimal[] Numbers { get; } = [91_300_000_000m, 39_000_000_000m, 35_000_000_000m, 60_000_000_000m];

    private static Interval[][] Boxes { get; } =
    [
        [.. Inputs.Select(input => input.Readings!.Nominal)],
        [.. Inputs.Select(input => input.Readings!.AsSaid!.Value)],
        [.. Inputs.Select(input => input.Readings!.WithRounding!.Value)],
    ];

    private static (Interval?, int) Known<T>(Derived<T> value)
        where T : notnull => (value.WithRounding, value.Sources.Count);

    /// <summary>Computes with decimals.</summary>
    public int ComputeBare() => Bare(Numbers) > 0 ? 1 : 0;

    /// <summary>Computes the three readings with intervals that know no facts.</summary>
    public int ComputeIntervals()
    {
        var ends = 0;
        foreach (var box in Boxes)
        {
            ends += Intervals(box).Maximum is null ? 0 : 1;
        }

        return ends;
    }

    /// <summary>Computes over facts: operators, bounds and sources.</summary>
    public int ComputeFacts() => Facts(AllFacts) is (not null, 1) ? 1 : 0;

    /// <summary>Computes with the engine.</summary>
    public int Evaluate() => Evaluator.Evaluate(Expression).WithRounding is null ? 0 : 1;
}
