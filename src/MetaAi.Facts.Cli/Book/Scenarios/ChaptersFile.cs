using System.Globalization;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>Reads the chapters that a program wrote with <c>FactChapterJson</c>, and holds what it computed to the library. A field that is not known is left alone.</summary>
/// <param name="book">The book of the facts.</param>
internal sealed class ChaptersFile(FactBook book)
{
    /// <summary>The chapters.</summary>
    /// <param name="file">The bytes of the file.</param>
    /// <exception cref="ChaptersFileException">It cannot be used.</exception>
    public IReadOnlyList<BookChapter> Read(ReadOnlySpan<byte> file) =>
        [.. PlacedJson.Parse(file) is var root && root.Get("chapters") is { } ? root.Items("chapters").Select((chapter, index) => ChapterOf(chapter, index + 1)) : []];

    private BookChapter ChapterOf(PlacedJson chapter, int number) => new(
        chapter.Words("title"),
        BookChapter.AnchorAt(number),
        [.. chapter.Items("factSets").Select(set => SetOf(set, set.ToWords("factSets")))],
        [.. chapter.Items("keyFigures").Select(id => FactOf(id, id.ToWords("keyFigures")))])
    {
        Scenarios = [.. chapter.Items("scenarios").Select(ScenarioOf)],
    };

    private BookSet SetOf(PlacedJson place, string name) => book.Sets.FirstOrDefault(set => set.Name == name)
        ?? throw place.Refuse($"{book.Title} has no fact set '{name}'. Write the full name of the type, and the file again where the facts were changed since");

    private BookFact FactOf(PlacedJson place, string id) => book.ById.GetValueOrDefault(id)
        ?? throw place.Refuse($"{book.Title} has no fact '{id}'. Write the file again with the program of these facts");

    private BookScenario ScenarioOf(PlacedJson scenario)
    {
        BookInput[] inputs = [.. scenario.Items("inputs").Select(InputOf)];
        var used = new List<string>();
        var reader = new FormulaReader([.. inputs.Select(input => input.Unknown)], (place, fact) =>
        {
            CheckFact(place, fact);
            if (!used.Contains(fact.Id))
            {
                used.Add(fact.Id);
            }
        });
        var rules = scenario.Items("rules").Select(rule => RuleOf(rule, reader)).ToArray();

        // Of a rule that cannot be looked at nobody knows whether other inputs keep it.
        var isFixed = Array.Exists(rules, rule => rule.Form is null);
        BookAnswer[] answers = [.. scenario.Items("answers").Select(answer => AnswerOf(answer, reader, isFixed))];
        if (answers.Length == 0)
        {
            throw scenario.Refuse("the scenario has no answers. Give it one, or leave it out");
        }

        return new(
            scenario.Words("title"),
            inputs,
            isFixed ? [] : [.. rules.Select(rule => new BookRule(rule.Words, rule.Form!))],
            answers,
            scenario.Find("chart") is { } chart ? ChartOf(chart, answers, inputs) : null)
        {
            Facts = used,
        };
    }

    private static (string Words, CornerForm? Form) RuleOf(PlacedJson rule, FormulaReader reader)
    {
        var (words, expression) = (rule.Words("words"), reader.Read(rule));
        return expression is not null && Evaluator.Evaluate(expression).IsBelowZero
            ? throw rule.Refuse($"the inputs of the file break the rule '{words}'. Change them, or the rule")
            : (words, FormOf(expression));
    }

    private static BookInput InputOf(PlacedJson input, int number)
    {
        var id = string.Create(CultureInfo.InvariantCulture, $"input {number}");
        var (unknown, least, most, step) = (FormulaReader.UnknownOf(input, id, isAssumption: true), input.FindNumber("least"), input.FindNumber("most"), input.FindNumber("step"));
        return unknown.ValueKind != MetaAi.Facts.ValueKind.Value ? throw input.Refuse("an assumption has a value. Write the file with FactChapterJson")
            : step is { Sign: <= 0 } ? throw input.Get("step").Refuse("a step is above zero. Leave it out where any number may be given")
            : least > most ? throw input.Get("least").Refuse($"the least that may be given, {least}, is more than the most, {most}. Turn them around")
            : new(input.Words("name"), input.Words("reason"), unknown, least, most, step);
    }

    private static BookAnswer AnswerOf(PlacedJson answer, FormulaReader reader, bool isFixed)
    {
        var (name, words, bounds) = (answer.Words("name"), answer.Words("print"), IntervalOf(answer, "withRounding"));
        if (reader.Read(answer) is not { } expression)
        {
            return new(name, words, bounds, null, Dimension.Unknown, null);
        }

        var evaluation = Evaluator.Evaluate(expression);
        if (answer.IsTrue("ratio") && evaluation.Dimension.Kind == DimensionKind.Number)
        {
            evaluation = evaluation with { Dimension = Dimension.Ratio };
        }

        var computed = EvaluationWords.Of(evaluation);
        return computed == words && evaluation.WithRounding == bounds && answer.FindText("refused") == evaluation.Refusal?.Message
            ? new(name, words, bounds, expression, evaluation.Dimension, isFixed ? null : FormOf(expression))
            : throw answer.Refuse($"'{name}' is '{words}' in the file, and its formula comes to '{computed}'. Write the file again, with the version of the library that the tool is of");
    }

    // The form that a page can compute for other inputs: with bounds, which an approximation has not.
    private static CornerForm? FormOf(Expression? expression) =>
        expression is not null && CornerForm.Of(expression) is { } form && form.Inputs.All(input => input.Readings is { IsApproximate: false }) ? form : null;

    private static BookScenarioChart ChartOf(PlacedJson chart, BookAnswer[] answers, BookInput[] inputs)
    {
        int[] drawn = [.. chart.Items("answers").Select(name => Array.FindIndex(answers, answer => answer.Name == name.ToWords("answers")) is >= 0 and var place ? place
            : throw name.Refuse($"the chart draws '{name.Text}', which is no answer. Write the name of one"))];
        return drawn.Length == 0 ? throw chart.Refuse("the chart draws no answer. Name one, or leave it out")
            : chart.Find("input") is null ? new(drawn, null, default, default)
            : (chart.Number("from"), chart.Number("to")) is var (from, to) && from < to ? new(drawn, chart.Place("input", inputs.Length), from, to)
            : throw chart.Refuse("the curve ends before it begins. Turn 'from' and 'to' around");
    }

    private static Interval? IntervalOf(PlacedJson answer, string name)
    {
        if (answer.Find(name) is not { } ends)
        {
            return null;
        }

        try
        {
            return Interval.Between(ends.FindNumber("min"), ends.FindNumber("max"), ends.IsTrue("minExclusive"), ends.IsTrue("maxExclusive"));
        }
        catch (ArgumentException)
        {
            throw ends.Refuse($"no number lies between the ends of '{name}'. Write the file with FactChapterJson");
        }
    }

    private void CheckFact(PlacedJson place, Unknown fact)
    {
        if (!book.ById.TryGetValue(fact.Id, out var known))
        {
            if (book.Told(fact.Id) is null)
            {
                throw place.Get("fact").Refuse($"{book.Title} has no fact '{fact.Id}'. Write the file again with the program of these facts");
            }

            return;
        }

        if (known.IsComputed)
        {
            throw place.Get("fact").Refuse($"'{fact.Id}' is computed. Write its formula, as FactChapterJson does");
        }

        if (!GivenFact.Agrees(fact, known.Record))
        {
            throw place.Get("fact").Refuse($"the file has another value of '{fact.Id}' than {book.Title}. Write the file again with the program of these facts");
        }
    }
}
