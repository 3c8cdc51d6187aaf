using System.Runtime.CompilerServices;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>Makes derived values of others.</summary>
internal static class Computation
{
    public static Derived<T> Of<T>(Operation operation, IUnknown left, IUnknown right)
        where T : notnull => new(new OperationExpression(operation, ExpressionOf(left), ExpressionOf(right)));

    public static Derived<T> Of<T>(Operation operation, Rational left, IUnknown right)
        where T : notnull => new(new OperationExpression(operation, Expression.Of(left), ExpressionOf(right)));

    public static Derived<T> Of<T>(Operation operation, IUnknown left, Rational right)
        where T : notnull => new(new OperationExpression(operation, ExpressionOf(left), Expression.Of(right)));

    public static Derived<T> Negate<T>(IUnknown<T> operand)
        where T : notnull => new(new NegationExpression(ExpressionOf(operand)));

    /// <summary>What something came to: a derived value is evaluated once, a fact or an assumption each time.</summary>
    public static Evaluation EvaluationOf(IUnknown value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value is IDerived derived ? derived.Evaluation : Evaluator.Evaluate(value.Expression);
    }

    /// <exception cref="ArgumentNullException">There is none.</exception>
    public static Expression ExpressionOf(IUnknown operand, [CallerArgumentExpression(nameof(operand))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(operand, name);
        return operand.Expression;
    }
}
