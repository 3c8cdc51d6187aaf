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
            ConstantExpression constant => new() { Operation = Word(constant), Value = constant.Number.ToString() },
            UnknownExpression { Unknown: { Referent: IAssumption assumption } } =>
                new() { Operation = Word(expression), Assumption = assumption.Name, Reason = assumption.Reason, Value = assumption.Words },
            UnknownExpression { Unknown: var unknown } => new() { Operation = Word(expression), Fact = (unknown.Referent as IFact)?.Id ?? unknown.Id },
            _ => new() { Operation = Word(expression), Step = step, Operands = [.. expression.Operands.Select(Node)] },
        };
    }

    /// <summary>The word of an operation, a fact, an assumption or a number.</summary>
    public static string Word(Expression expression) => expression switch
    {
        ConstantExpression => "number",
        UnknownExpression { Unknown.Referent: IAssumption } => "assumption",
        UnknownExpression => "fact",
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
