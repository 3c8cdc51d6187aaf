using System.Buffers;
using System.Text;
using System.Text.Json;
using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>What the script of a page computes with: numbers and units, without a word of a fact or an assumption but its unit.</summary>
internal static class ScriptData
{
    /// <summary>An input: the same as of a fact, the limits of what may be given, and what a number that is typed is multiplied by.</summary>
    /// <param name="input">An input that is a number.</param>
    /// <param name="unit">What stands beside the field.</param>
    public static string Of(BookInput input, InputUnit unit) => Text(json =>
    {
        json.WriteStartObject();
        WriteUnknown(json, input.Unknown);
        WriteNumber(json, "least"u8, input.Least);
        WriteNumber(json, "most"u8, input.Most);
        WriteNumber(json, "step"u8, input.Step);
        WriteNumber(json, "factor"u8, unit.Factor);
        json.WriteString("unit"u8, VisibleText.Line(unit.Words));
        json.WriteEndObject();
    });

    /// <summary>An answer: its form, what its inputs are (the number of an input of the scenario, or a fact), its unit, and the bounds that the program computed.</summary>
    /// <param name="answer">An answer that has a form.</param>
    /// <param name="inputs">The inputs of its scenario.</param>
    /// <param name="print">The words and signs of the language.</param>
    public static string Of(BookAnswer answer, IReadOnlyList<BookInput> inputs, ScriptPrint print) => Text(json =>
    {
        json.WriteStartObject();
        WriteForm(json, answer.Form!, inputs);
        json.WritePropertyName("unit"u8);
        WriteUnit(json, answer.Dimension, answer.Form!.IsQuotientOfLike, print);
        if (answer.Bounds is { } bounds)
        {
            WriteBounds(json, bounds);
        }

        json.WriteEndObject();
    });

    /// <summary>A rule: its form, and what its inputs are.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="inputs">The inputs of its scenario.</param>
    public static string Of(BookRule rule, IReadOnlyList<BookInput> inputs) => Text(json =>
    {
        json.WriteStartObject();
        WriteForm(json, rule.Form, inputs);
        json.WriteEndObject();
    });

    /// <summary>How a scenario is drawn.</summary>
    /// <param name="chart">The chart.</param>
    public static string Of(BookScenarioChart chart) => Text(json =>
    {
        json.WriteStartObject();
        json.WriteStartArray("answers"u8);
        foreach (var answer in chart.Answers)
        {
            json.WriteNumberValue(answer);
        }

        json.WriteEndArray();
        if (chart.Input is { } input)
        {
            json.WriteNumber("input"u8, input);
            WriteNumber(json, "from"u8, chart.From);
            WriteNumber(json, "to"u8, chart.To);
        }

        json.WriteEndObject();
    });

    /// <summary>Phrases by their names.</summary>
    /// <param name="phrases">The phrases.</param>
    public static string Of(IEnumerable<(string Name, string Phrase)> phrases) => Text(json =>
    {
        json.WriteStartObject();
        foreach (var (name, phrase) in phrases)
        {
            json.WriteString(name, phrase);
        }

        json.WriteEndObject();
    });

    /// <summary>A fact or an assumption: what its words name, its bounds with rounding (an end is its number and whether it belongs to them, or null), and whether they name one number.</summary>
    /// <param name="unknown">One with a number that is no approximation.</param>
    public static string Of(Unknown unknown) => Text(json =>
    {
        json.WriteStartObject();
        WriteUnknown(json, unknown);
        json.WriteEndObject();
    });

    /// <summary>How a value is printed.</summary>
    /// <param name="dimension">What it measures.</param>
    /// <param name="isQuotientOfLike">Whether 1 or more says how many times.</param>
    /// <param name="print">The words and signs of the language.</param>
    public static string Of(Dimension dimension, bool isQuotientOfLike, ScriptPrint print) => Text(json => WriteUnit(json, dimension, isQuotientOfLike, print));

    /// <summary>The words and signs of a language.</summary>
    /// <param name="print">The words and signs.</param>
    public static string Of(ScriptPrint print) => Text(json =>
    {
        json.WriteStartObject();
        print.Write(json);
        json.WriteEndObject();
    });

    private static void WriteForm(Utf8JsonWriter json, CornerForm form, IReadOnlyList<BookInput> inputs)
    {
        json.WritePropertyName("form"u8);
        json.WriteRawValue(form.ToString());
        json.WriteStartArray("inputs"u8);
        foreach (var unknown in form.Inputs)
        {
            if (inputs.TakeWhile(input => input.Unknown != unknown).Count() is var number && number < inputs.Count)
            {
                json.WriteNumberValue(number);
                continue;
            }

            json.WriteStartObject();
            WriteUnknown(json, unknown);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnit(Utf8JsonWriter json, Dimension dimension, bool isQuotientOfLike, ScriptPrint print)
    {
        json.WriteStartObject();
        json.WriteString("kind"u8, dimension.Kind switch
        {
            DimensionKind.Ratio => "ratio",
            DimensionKind.Points => "points",
            _ => "amount",
        });
        json.WriteStartArray("suffix"u8);
        foreach (var zeros in (int[])[0, 6])
        {
            json.WriteStartArray();
            json.WriteStringValue(VisibleText.Line(print.SuffixOf(dimension, 1, zeros)));
            json.WriteStringValue(VisibleText.Line(print.SuffixOf(dimension, 2, zeros)));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteBoolean("isQuotientOfLike"u8, isQuotientOfLike);
        json.WriteEndObject();
    }

    private static void WriteUnknown(Utf8JsonWriter json, Unknown unknown)
    {
        var (nominal, bounds) = (unknown.Readings!.Nominal, unknown.Readings.WithRounding!.Value);
        json.WriteStartArray("nominal"u8);
        json.WriteStringValue(nominal.Minimum?.ToFractionString());
        json.WriteStringValue(nominal.Maximum?.ToFractionString());
        json.WriteEndArray();
        WriteBounds(json, bounds);
        json.WriteBoolean("isOne"u8, unknown.Readings.HasAmount);
    }

    private static void WriteBounds(Utf8JsonWriter json, Interval bounds)
    {
        json.WriteStartArray("bounds"u8);
        WriteEnd(json, bounds.Minimum, bounds.IsMinimumExclusive);
        WriteEnd(json, bounds.Maximum, bounds.IsMaximumExclusive);
        json.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter json, ReadOnlySpan<byte> name, Rational? number)
    {
        if (number is { } given)
        {
            json.WriteString(name, given.ToFractionString());
        }
    }

    private static void WriteEnd(Utf8JsonWriter json, Rational? end, bool isExclusive)
    {
        if (end is not { } number)
        {
            json.WriteNullValue();
            return;
        }

        json.WriteStartArray();
        json.WriteStringValue(number.ToFractionString());
        json.WriteBooleanValue(!isExclusive);
        json.WriteEndArray();
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            write(json);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
