using System.Text.Json;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts;

/// <summary>Writes formulas of a scenario: the operations of an export, with all that is needed to compute them again.</summary>
/// <param name="json">Where to.</param>
/// <param name="inputs">The inputs of the scenario, which stand in formulas by their numbers.</param>
internal sealed class ScenarioFormulaJson(Utf8JsonWriter json, IReadOnlyList<IAssumption> inputs)
{
    /// <summary>The formula of a value; null where it is deeper than the evaluator goes, or was refused before anything was computed.</summary>
    public void Write(IUnknown value)
    {
        json.WritePropertyName("formula"u8);
        if (value.Expression.Depth > Evaluator.MostDepth || IsOfTheseValues(value.Expression))
        {
            json.WriteNullValue();
            return;
        }

        Write(value.Expression, SharedSteps.Of(value.Expression));
    }

    /// <summary>What is supposed in an assumption.</summary>
    public void WriteValue(IAssumption assumption) => WriteValue(((UnknownExpression)assumption.Expression).Unknown);

    // A number that was found from the values of the inputs is another for other values.
    private static bool IsOfTheseValues(Expression expression)
    {
        var (seen, left) = (new HashSet<Expression>(ReferenceEqualityComparer.Instance), new Stack<Expression>([expression]));
        while (left.TryPop(out var part))
        {
            if (part is RefusedExpression or ConstantExpression { IsOfTheseValues: true })
            {
                return true;
            }

            foreach (var operand in part.Operands.Where(seen.Add))
            {
                left.Push(operand);
            }
        }

        return false;
    }

    private void Write(Expression expression, SharedSteps steps)
    {
        var step = steps.NumberOf(expression, out var isAgain);
        json.WriteStartObject();
        json.WriteString("operation"u8, isAgain ? "same" : DerivationTree.Word(expression));
        if (step is { } number)
        {
            json.WriteNumber("step"u8, number);
        }

        if (!isAgain)
        {
            WriteRest(expression, steps);
        }

        json.WriteEndObject();
    }

    private void WriteRest(Expression expression, SharedSteps steps)
    {
        switch (expression)
        {
            case ConstantExpression constant:
                json.WriteString("value"u8, constant.Number.ToString());
                return;
            case UnknownExpression { Unknown: { Referent: IAssumption assumption } }:
                json.WriteNumber("input"u8, inputs.TakeWhile(input => input != assumption).Count());
                return;
            case UnknownExpression { Unknown: var unknown }:
                json.WriteString("fact"u8, (unknown.Referent as IFact)?.Id ?? unknown.Id);
                WriteValue(unknown);
                return;
            case OperationExpression { IsShare: true }:
                json.WriteBoolean("share"u8, true);
                break;
            case AcrossPeriodsExpression { Period: { } period }:
                json.WriteString("period"u8, period.Text);
                break;
        }

        json.WriteStartArray("operands"u8);
        foreach (var operand in expression.Operands)
        {
            Write(operand, steps);
        }

        json.WriteEndArray();
    }

    // The figure in the form of an export, from which the library makes what it names, allows and rounds.
    private void WriteValue(Unknown unknown)
    {
        WriteGiven("period"u8, unknown.Period?.Text);
        if (unknown.ValueKind != ValueKind.Value)
        {
            json.WriteString("valueKind"u8, unknown.ValueKind == ValueKind.SomeValue ? "some" : "none");
            return;
        }

        var figure = unknown.Figure ?? Zero(unknown.Dimension);
        json.WriteString("kind"u8, ExchangeForm.Of(figure.Kind));
        WriteGiven("low"u8, ExchangeForm.Low(figure));
        WriteGiven("high"u8, ExchangeForm.High(figure));
        WriteTrue("lowExclusive"u8, figure.IsLowExclusive);
        WriteTrue("highExclusive"u8, figure.IsHighExclusive);
        WriteGiven("unit"u8, figure.Unit);
        json.WriteString("hedge"u8, ExchangeForm.Of(figure.Hedge));
        if (figure.Decimals is { } decimals)
        {
            json.WriteNumber("decimals"u8, decimals);
        }

        if (unknown.Dimension.Kind == DimensionKind.Money)
        {
            WriteGiven("per"u8, unknown.Dimension.Unit?.Words);
        }

        WriteGiven("language"u8, unknown.Dimension.Unit?.Language);
    }

    // What is said not to exist, and taken for zero.
    private static Figure Zero(Dimension dimension) => new()
    {
        Kind = dimension.Kind switch
        {
            DimensionKind.Money => FigureKind.Money,
            DimensionKind.Ratio => FigureKind.Percent,
            DimensionKind.Points => FigureKind.Points,
            DimensionKind.Quantity => FigureKind.Count,
            _ => FigureKind.Number,
        },
        Low = new(default(Rational)),
        High = new(default(Rational)),
        Unit = dimension.Kind == DimensionKind.Money ? dimension.Currency : dimension.UnitText,
    };

    private void WriteGiven(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private void WriteTrue(ReadOnlySpan<byte> name, bool isTrue)
    {
        if (isTrue)
        {
            json.WriteBoolean(name, true);
        }
    }
}
