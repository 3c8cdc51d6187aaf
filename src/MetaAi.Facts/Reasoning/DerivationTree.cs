using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>A formula as plain data: what stands in it twice or more is written once.</summary>
internal sealed class DerivationTree
{
    private readonly SharedSteps steps;

    private DerivationTree(Expression expression) => steps = SharedSteps.Of(expression);

    /// <summary>The tree; null where it is deeper than the evaluator goes.</summary>
    public static DerivationNode? Of(Expression expression) => expression.Depth > Evaluator.MostDepth ? null : new DerivationTree(expression).Node(expression);

    private DerivationNode Node(Expression expression)
    {
        var step = steps.NumberOf(expression, out var isAgain);
        return expression switch
        {
            _ when isAgain => new() { Operation = "same", Step = step },
            ConstantExpression constant => new() { Operation = "number", Value = constant.Number.ToString() },
            UnknownExpression { Unknown: { Referent: IAssumption assumption } } =>
                new() { Operation = "assumption", Assumption = assumption.Name, Reason = assumption.Reason, Value = assumption.Words },
            UnknownExpression { Unknown: var unknown } => new() { Operation = "fact", Fact = (unknown.Referent as IFact)?.Id ?? unknown.Id },
            _ => new() { Operation = Word(expression), Step = step, Operands = [.. expression.Operands.Select(Node)] },
        };
    }

    private static string Word(Expression expression) => expression switch
    {
        OperationExpression { Operation: Operation.Add } => "add",
        OperationExpression { Operation: Operation.Subtract } => "subtract",
        OperationExpression { Operation: Operation.Multiply } => "multiply",
        OperationExpression => "divide",
        NegationExpression => "negate",
        SelectionExpression { IsMaximum: true } => "max",
        SelectionExpression => "min",
        RefusedExpression => "refused",
        _ => "acrossPeriods",
    };
}
