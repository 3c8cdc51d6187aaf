using System.Text.Json;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Relating;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts.Cli.Evaluating;

/// <summary>Answers one line of <c>facts evaluate</c>. Every line has an answer.</summary>
internal static class EvaluateAnswer
{
    /// <summary>The answer, a JSON object on one line.</summary>
    /// <param name="line">The question.</param>
    public static string To(string line)
    {
        string? wrong = null;
        var question = QuestionLine.Parse(line, members => EvaluateQuestion.Parse(members, out wrong), "a JSON object with 'lang', 'inputs' and 'formula'", out var problem);
        return question is null ? Refused(wrong ?? problem!.ToString()) : To(question);
    }

    private static string To(EvaluateQuestion question)
    {
        var syntax = FormulaSyntax.Parse(question.Formula);
        if (syntax.Problem is { } problem)
        {
            return Refused(problem.Message);
        }

        if (syntax.Names.FirstOrDefault(name => !question.Inputs.ContainsKey(name.Text)) is { } unknown)
        {
            return Refused($"There is no input '{Excerpt.Of(unknown.Text)}'.");
        }

        var expression = syntax.Bind(name => Expression.Of(question.Inputs[name.Text]));
        var evaluation = Evaluator.Evaluate(question.IsAcrossPeriods ? new AcrossPeriodsExpression(expression) : expression);
        if (evaluation.Refusal is { } refusal)
        {
            return Refused(refusal.Message);
        }

        if (question.Claim is not { } claim)
        {
            return Answer(evaluation, null, null);
        }

        var reading = FigureReader.Read(claim.Text, claim.Context);
        if (!reading.IsRead)
        {
            return RelatingReader.Read(claim.Text, claim.Context.Language) is { } hedge ? Related(Relation.Of(evaluation, hedge)) : Refused($"The claim: {reading.Message}");
        }

        var said = Evaluator.Evaluate(Expression.Of(Unknown.Of("claim", reading.Figure.Value, claim.Context.Language, claim.Per) with { Period = claim.Context.Period }));
        var check = ClaimCheck.Of(said, evaluation);
        return check.Refusal is { } why ? Refused(why.Message) : Answer(evaluation, said, check);
    }

    private static string Related(Evaluation evaluation) => evaluation.Refusal is { } refusal ? Refused(refusal.Message) : Answer(evaluation, null, null);

    private static string Answer(Evaluation evaluation, Evaluation? claim, ClaimCheck? check) => AnswerJson.Line(json =>
    {
        if (evaluation.ValueKind == ValueKind.SomeValue)
        {
            json.WriteString("valueKind"u8, "some"u8);
            json.WriteStartArray("because"u8);
            foreach (var unknown in evaluation.Undisclosed)
            {
                json.WriteStringValue(unknown.Id);
            }

            json.WriteEndArray();
        }
        else
        {
            WriteValue(json, evaluation);
        }

        if (claim is not null)
        {
            json.WriteStartObject("claim"u8);
            WriteValue(json, claim);
            json.WriteEndObject();
        }

        json.WriteString("verdict"u8, check is null ? null : ExchangeForm.Word(check.Outcome.ToString()));
        json.WriteString("unit"u8, evaluation.IsMultiple ? "x" : evaluation.Dimension.UnitText);
        json.WriteString("print"u8, EvaluationWords.Of(evaluation));
    });

    private static void WriteValue(Utf8JsonWriter json, Evaluation evaluation)
    {
        json.WriteString("amount"u8, evaluation.Amount?.ToFractionString());
        json.WriteStartObject("nominal"u8);
        json.WriteString("low"u8, evaluation.Nominal.Minimum?.ToFractionString());
        json.WriteString("high"u8, evaluation.Nominal.Maximum?.ToFractionString());
        json.WriteEndObject();
        json.WriteBoolean("approximate"u8, evaluation.IsApproximate);
        WriteInterval(json, "asSaid"u8, evaluation.AsSaid);
        WriteInterval(json, "withRounding"u8, evaluation.WithRounding);
    }

    private static void WriteInterval(Utf8JsonWriter json, ReadOnlySpan<byte> name, Interval? interval)
    {
        json.WriteStartObject(name);
        json.WriteString("min"u8, interval?.Minimum?.ToFractionString());
        json.WriteBoolean("minExclusive"u8, interval?.IsMinimumExclusive ?? false);
        json.WriteString("max"u8, interval?.Maximum?.ToFractionString());
        json.WriteBoolean("maxExclusive"u8, interval?.IsMaximumExclusive ?? false);
        json.WriteEndObject();
    }

    private static string Refused(string message) => AnswerJson.Line(json => json.WriteString("refused"u8, message));
}
