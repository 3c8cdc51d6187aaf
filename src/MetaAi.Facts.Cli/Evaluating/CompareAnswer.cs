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
        string? wrong = null;
        var statements = QuestionLine.Parse(line, members => CompareQuestion.Parse(members, out wrong), "a JSON object with 'lang' and 'facts'", out var problem);
        return statements is null ? Refused(wrong ?? problem!.ToString()) : Answer(StatementComparison.Of(statements));
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
