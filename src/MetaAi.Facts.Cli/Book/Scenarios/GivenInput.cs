using MetaAi.Facts.Formulas;

namespace MetaAi.Facts.Cli.Book.Scenarios;

/// <summary>A formula with another input.</summary>
internal static class GivenInput
{
    /// <summary>The formula with another unknown in place of one; what stands in it twice does so again.</summary>
    /// <param name="expression">The formula.</param>
    /// <param name="old">The unknown that is replaced.</param>
    /// <param name="given">What stands in its place.</param>
    public static Expression With(this Expression expression, Unknown old, Unknown given)
    {
        var known = new Dictionary<Expression, Expression>(ReferenceEqualityComparer.Instance);
        return Of(expression);

        Expression Of(Expression part)
        {
            if (known.TryGetValue(part, out var made))
            {
                return made;
            }

            made = part switch
            {
                UnknownExpression { Unknown: var unknown } => unknown.Id == old.Id && unknown.IsAssumption ? Expression.Of(given) : part,
                OperationExpression operation => new OperationExpression(operation.Operation, Of(operation.Left), Of(operation.Right)) { IsShare = operation.IsShare },
                NegationExpression negation => new NegationExpression(Of(negation.Operand)),
                AcrossPeriodsExpression across => new AcrossPeriodsExpression(Of(across.Operand), across.Period),
                SelectionExpression selection => new SelectionExpression(selection.IsMaximum, [.. selection.Operands.Select(Of)]),
                _ => part,
            };
            known.Add(part, made);
            return made;
        }
    }
}
