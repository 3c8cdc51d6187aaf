using System.Buffers;
using System.Text.Json;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;
using Encoding = System.Text.Encoding;

namespace MetaAi.Facts;

/// <summary>
/// Writes chapters with their scenarios as JSON for <c>facts book --chapters</c>: titles, fact sets and ids of key figures; of a scenario its inputs, its answers with
/// what the program computed, and how: the operations of an export, down to numbers, facts and inputs. Numbers are exact, as text: "60000000000", "1/3".
/// The same under every culture; line ends are LF.
/// </summary>
public static class FactChapterJson
{
    private static readonly JsonWriterOptions Options = FactRecordJson.Options with { Indented = true, NewLine = "\n" };

    /// <summary>Writes chapters and a line end.</summary>
    /// <param name="writer">Where to; its own <see cref="TextWriter.NewLine"/> is not used.</param>
    /// <param name="chapters">The chapters, in the order to show them.</param>
    public static void Write(TextWriter writer, IEnumerable<FactChapter> chapters)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(chapters);
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteStartArray("chapters"u8);
            foreach (var chapter in chapters)
            {
                Write(json, chapter);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        writer.Write(Encoding.UTF8.GetString(buffer.WrittenSpan));
        writer.Write('\n');
    }

    private static void Write(Utf8JsonWriter json, FactChapter chapter)
    {
        json.WriteStartObject();
        json.WriteString("title"u8, chapter.Title);
        WriteWords(json, "factSets"u8, chapter.FactSets);
        WriteWords(json, "keyFigures"u8, chapter.KeyFigures.Select(fact => fact.Id));
        json.WriteStartArray("scenarios"u8);
        foreach (var scenario in chapter.Scenarios)
        {
            Write(json, scenario);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Scenario scenario)
    {
        var formulas = new ScenarioFormulaJson(json, [.. scenario.Inputs.Select(input => input.Assumption)]);
        json.WriteStartObject();
        json.WriteString("title"u8, scenario.Title);
        json.WriteStartArray("inputs"u8);
        foreach (var input in scenario.Inputs)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, input.Name);
            json.WriteString("reason"u8, input.Assumption.Reason);
            formulas.WriteValue(input.Assumption);
            WriteNumber(json, "least"u8, input.Least);
            WriteNumber(json, "most"u8, input.Most);
            WriteNumber(json, "step"u8, input.Step);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("rules"u8);
        foreach (var rule in scenario.Rules)
        {
            json.WriteStartObject();
            json.WriteString("words"u8, rule.Words);
            formulas.Write(rule.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("answers"u8);
        foreach (var answer in scenario.Answers)
        {
            var evaluation = Computation.EvaluationOf(answer.Value);
            json.WriteStartObject();
            json.WriteString("name"u8, answer.Name);
            FactDerivationJson.WriteNumbers(json, FactDerivation.Of(answer.Value.Expression, evaluation, EvaluationWords.Of(evaluation), []));
            if (evaluation.Dimension.Kind == DimensionKind.Ratio && Evaluator.Evaluate(answer.Value.Expression).Dimension.Kind == DimensionKind.Number)
            {
                // A number that its type takes for a ratio, and prints as one.
                json.WriteBoolean("ratio"u8, true);
            }

            formulas.Write(answer.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (scenario.Chart is { } chart)
        {
            json.WriteStartObject("chart"u8);
            WriteWords(json, "answers"u8, chart.Answers);
            if (chart.Input is { } over)
            {
                json.WriteNumber("input"u8, scenario.Inputs.TakeWhile(input => input.Assumption != over).Count());
                WriteNumber(json, "from"u8, chart.From);
                WriteNumber(json, "to"u8, chart.To);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, Rational? number)
    {
        if (number is { } given)
        {
            json.WriteString(name, given.ToString());
        }
    }

    private static void WriteWords(Utf8JsonWriter json, ReadOnlySpan<byte> name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
