using System.Text.Json;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Evaluating;

/// <summary>Answers one line of <c>facts compare</c>. Every line has an answer.</summary>
internal static class CompareAnswer
{
    /// <summary>The answer, a JSON object on one line.</summary>
    /// <param name="line">The question.</param>
    public static string To(string line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            if (json.RootElement.ValueKind == JsonValueKind.Object)
            {
                return CompareQuestion.Parse(json.RootElement, out var problem) is { } statements ? Answer(StatementComparison.Of(statements)) : Refused(problem!);
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not JSON, or half of a surrogate pair in a string.
        }

        return Refused($"'{Excerpt.Of(line)}' is no JSON object with 'lang' and 'facts'");
    }

    private static string Answer(StatementComparison comparison) => AnswerJson.Line(json =>
    {
        json.WriteString("verdict"u8, ExchangeForm.Word(comparison.Outcome.ToString()));
        json.WriteBoolean("differs"u8, comparison.Differs);
        json.WriteBoolean("uncertainPeriod"u8, comparison.IsPeriodUncertain);
        Write(json, "intersection"u8, comparison, comparison.Intersection);
        Write(json, "hull"u8, comparison, comparison.Hull);
        json.WriteString("preferred"u8, comparison.EndText(comparison.Preferred));
    });

    private static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> name, StatementComparison comparison, Interval? interval)
    {
        if (interval is not { } ends)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartArray(name);
        json.WriteStringValue(comparison.EndText(ends.Minimum));
        json.WriteStringValue(comparison.EndText(ends.Maximum));
        json.WriteEndArray();
    }

    private static string Refused(string message) => AnswerJson.Line(json => json.WriteString("refused"u8, message));
}
