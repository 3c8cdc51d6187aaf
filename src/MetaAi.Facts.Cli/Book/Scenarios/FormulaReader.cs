using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>Reads the formulas of a scenario back as the library computes them.</summary>
/// <param name="inputs">The inputs, by their numbers.</param>
/// <param name="facts">Looks whether there is a fact as the file has it.</param>
internal sealed class FormulaReader(IReadOnlyList<Unknown> inputs, Action<PlacedJson, Unknown> facts)
{
    private readonly Dictionary<int, Expression> steps = [];

    /// <summary>A formula; null where the file has none.</summary>
    public Expression? Read(PlacedJson holder)
    {
        steps.Clear();
        return holder.Find("formula") is { } formula ? ExpressionOf(formula, 0) : null;
    }

    /// <summary>A fact or an assumption with what the file says of it.</summary>
    public static Unknown UnknownOf(PlacedJson value, string id, bool isAssumption)
    {
        var date = PeriodOf(value);
        var figure = new ExchangedFigure
        {
            Kind = value.FindText("kind"),
            Low = value.FindText("low"),
            High = value.FindText("high"),
            IsLowExclusive = value.IsTrue("lowExclusive"),
            IsHighExclusive = value.IsTrue("highExclusive"),
            Unit = value.FindText("unit"),
            Hedge = value.FindText("hedge"),
            Decimals = value.FindInteger("decimals"),
        };
        return value.FindText("valueKind") switch
        {
            "some" => Unknown.Undisclosed(id) with { Period = date },
            "none" => Unknown.Nonexistent(id) with { Period = date },
            null or "value" => Unknown.Of(id, NumberOf(figure, value), value.FindText("language"), value.FindText("per"), isAssumption) with { Period = date },
            var other => throw value.Get("valueKind").Refuse($"'{other}' is no kind of value. Write value, some or none"),
        };
    }

    private static Figure NumberOf(ExchangedFigure exchanged, PlacedJson value) =>
        exchanged.ToFigure() is { Kind: FigureKind.Money or FigureKind.Percent or FigureKind.Points or FigureKind.Fraction or FigureKind.Ratio or FigureKind.Count or FigureKind.Number } figure ? figure
        : throw value.Refuse("the kind, the ends, the unit and the hedge say no number. Write the file with FactChapterJson");

    private Expression ExpressionOf(PlacedJson node, int depth)
    {
        if (depth > Evaluator.MostDepth)
        {
            throw node.Refuse($"the formula is deeper than {Evaluator.MostDepth} operations. Add many values with one sum");
        }

        var operation = node.Text("operation");
        var expression = operation switch
        {
            "number" => Expression.Of(node.Number("value")),
            "assumption" => Expression.Of(inputs[node.Place("input", inputs.Count)]),
            "fact" => Expression.Of(FactOf(node)),
            "same" => node.FindInteger("step") is { } again && steps.TryGetValue(again, out var earlier) ? earlier : throw node.Refuse("'same' names a step that is not before it. Write the file with FactChapterJson"),
            "add" or "subtract" or "multiply" or "divide" => OfTwo(node, operation, depth),
            "negate" => new NegationExpression(Operands(node, 1, depth)[0]),
            "acrossPeriods" => new AcrossPeriodsExpression(Operands(node, 1, depth)[0], PeriodOf(node)),
            "min" or "max" => new SelectionExpression(operation == "max", Operands(node, null, depth)),
            _ => throw node.Get("operation").Refuse($"there is no operation '{operation}'. Use a version of the tool that is as new as that of the library"),
        };
        if (operation != "same" && node.FindInteger("step") is { } step && !steps.TryAdd(step, expression))
        {
            throw node.Refuse($"the step {step} is there twice. Write the file with FactChapterJson");
        }

        return expression;
    }

    private OperationExpression OfTwo(PlacedJson node, string operation, int depth)
    {
        var operands = Operands(node, 2, depth);
        return new(
            operation switch
            {
                "add" => Operation.Add,
                "subtract" => Operation.Subtract,
                "multiply" => Operation.Multiply,
                _ => Operation.Divide,
            },
            operands[0],
            operands[1]) { IsShare = node.IsTrue("share") };
    }

    private Expression[] Operands(PlacedJson node, int? count, int depth)
    {
        var operands = node.Items("operands");
        return operands.Count > 0 && (count is null || operands.Count == count)
            ? [.. operands.Select(operand => ExpressionOf(operand, depth + 1))]
            : throw node.Refuse($"'{node.Text("operation")}' has {operands.Count} operands, and {(count is { } expected ? $"{expected} {(expected == 1 ? "is" : "are")}" : "one or more are")} expected. Write the file with FactChapterJson");
    }

    private Unknown FactOf(PlacedJson node)
    {
        var fact = UnknownOf(node, node.Words("fact"), isAssumption: false);
        facts(node, fact);
        return fact;
    }

    private static EdtfDate? PeriodOf(PlacedJson node) => node.FindText("period") is { } period
        ? EdtfDate.TryParse(period) ?? throw node.Get("period").Refuse($"'{period}' is no EDTF date. Write 2025, 2024-Q2 or 2024-01-01/..")
        : null;
}
