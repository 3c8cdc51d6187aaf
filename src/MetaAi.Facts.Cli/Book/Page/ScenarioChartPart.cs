using MetaAi.Facts.Cli.Book.Charts;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Book.Scenarios;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>The drawing of a scenario: for the inputs of the program; the script draws it again for others.</summary>
/// <param name="book">The book.</param>
internal sealed class ScenarioChartPart(FactBook book)
{
    private const int Points = 20;

    /// <summary>The drawing; nothing where nothing can be drawn.</summary>
    public Html Of(BookScenario scenario)
    {
        var drawing = scenario.Chart is not { } chart ? null : chart.Input is { } input ? Curve(scenario, chart, input) : Split(scenario, chart);
        return drawing is null ? Html.None : Html.Of($"<div data-chart=\"{ScriptData.Of(scenario.Chart!)}\">{drawing}</div>");
    }

    private Html? Split(BookScenario scenario, BookScenarioChart chart)
    {
        BookAnswer[] parts = [.. chart.Answers.Select(answer => scenario.Answers[answer])];
        ChartRow[] rows = [.. parts.Select(Row)];
        return Array.TrueForAll(parts, part => part.Dimension.IsSameAs(parts[0].Dimension)) && Array.Exists(rows, row => row.Value is not null)
            ? BarChartPart.Of(BarChart.OfParts(Html.Of($"{book.Say.Scenarios.Split}"), new(parts[0].Dimension), rows), book.Say)
            : null;
    }

    private ChartRow Row(BookAnswer part)
    {
        var words = part.WordsIn(book.Say.Values);
        return new(null, book.Say.Of(part.Name), Html.None, words, ValueOf(part.Bounds)) { Said = part.IsDeclared ? book.Say.Of(words) : null };
    }

    private Html? Curve(BookScenario scenario, BookScenarioChart chart, int place)
    {
        var (answer, input) = (scenario.Answers[chart.Answers[0]], scenario.Inputs[place]);
        if (answer.Expression is not { } expression)
        {
            return null;
        }

        Rational[] numbers = [.. Enumerable.Range(0, Points + 1).Select(index => chart.From + ((chart.To - chart.From) * Rational.Of(index, Points)))];
        Evaluation[] values = [.. numbers.Select(number => Evaluator.Evaluate(expression.With(input.Unknown, input.At(number))))];

        // One form for all points and their scale: that of the greatest.
        var unit = new ChartUnit(answer.Dimension, Array.Exists(values, value => value.IsMultiple));
        CurvePoint[] points = [.. numbers.Zip(values, (number, value) => PointOf(number, value with { Dimension = unit.Dimension, IsMultiple = unit.IsMultiple })).OfType<CurvePoint>()];
        return points.Length > Points
            ? CurveChartPart.Of(new(book.Say.Of(answer.Name), book.Say.Of(input.Name), new(input.Unknown.Dimension), unit, points), book.Say)
            : null;
    }

    private CurvePoint? PointOf(Rational number, Evaluation evaluation) =>
        evaluation.Refusal is null && ValueOf(evaluation.WithRounding) is { } value ? new(number, value, EvaluationWords.Of(evaluation, book.Say.Values)) : null;

    // Nobody says that it is so.
    private static ChartValue? ValueOf(Interval? bounds) => bounds is { } ends && ChartValue.Of(ends) is { } value ? value with { IsExpected = true } : null;
}
