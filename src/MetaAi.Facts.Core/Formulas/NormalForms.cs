using MetaAi.Facts.Formulas.Algebra;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Formulas;

/// <summary>The parts of a formula as quotients of polynomials, each found once.</summary>
/// <param name="inputs">The unknowns, by their numbers.</param>
/// <param name="types">What each part measures.</param>
internal sealed class NormalForms(FormulaInputs inputs, FormulaTypes types)
{
    // What is no quotient of polynomials, the least or the greatest of several, stands in the normal form as one more unknown.
    private readonly List<SelectionExpression> selections = [];
    private readonly Dictionary<Expression, RationalFunction> known = [];

    /// <summary>The least and greatest values that stand in the forms found so far, numbered on from the inputs.</summary>
    public IReadOnlyList<SelectionExpression> Selections => selections;

    /// <summary>The form of a part; null where it has more terms than are kept, or a divisor that is zero whatever the inputs are.</summary>
    public RationalFunction? Find(Expression part)
    {
        try
        {
            return Of(part);
        }
        catch (TooManyTermsException)
        {
            return null;
        }
        catch (DivideByZeroException)
        {
            // The plain range of the divisor says so.
            return null;
        }
    }

    /// <summary>Whether a part is a hundred times the difference of its operands.</summary>
    public bool IsInPoints(OperationExpression operation) => DimensionRules.IsInPoints(
        operation.Operation, types.Of(operation.Left, isAcrossPeriods: true).Dimension, types.Of(operation.Right, isAcrossPeriods: true).Dimension);

    /// <summary>Whether a part is a quotient of like values that is not asked for as a share: it says how many times where it is not below one.</summary>
    public bool IsQuotientOfLike(Expression part) => part is OperationExpression { Operation: Operation.Divide, IsShare: false } quotient
        && types.Of(quotient, isAcrossPeriods: true).Dimension.Kind == DimensionKind.Ratio
        && types.Of(quotient.Right, isAcrossPeriods: true).Dimension.Kind is DimensionKind.Money or DimensionKind.Quantity;

    private RationalFunction Of(Expression part)
    {
        if (known.TryGetValue(part, out var form))
        {
            return form;
        }

        form = part switch
        {
            ConstantExpression constant => RationalFunction.Of(Polynomial.Of(constant.Number)),
            UnknownExpression { Unknown: var unknown } => RationalFunction.Of(Polynomial.OfUnknown(inputs.NumberOf(unknown))),
            NegationExpression negation => -Of(negation.Operand),
            AcrossPeriodsExpression across => Of(across.Operand),
            SelectionExpression selection => OfSelection(selection),
            OperationExpression operation => OfOperation(operation),
            _ => throw new NotSupportedException(part.GetType().Name),
        };
        known.Add(part, form);
        return form;
    }

    private RationalFunction OfSelection(SelectionExpression selection)
    {
        selections.Add(selection);
        return RationalFunction.Of(Polynomial.OfUnknown(inputs.Unknowns.Count + selections.Count - 1));
    }

    private RationalFunction OfOperation(OperationExpression operation)
    {
        var (left, right) = (Of(operation.Left), Of(operation.Right));
        return operation.Operation switch
        {
            Operation.Add => left + right,
            Operation.Subtract => IsInPoints(operation) ? (left - right) * RationalFunction.Of(Polynomial.Of(Rational.Of(100, 1))) : left - right,
            Operation.Multiply => left * right,
            _ => left / right,
        };
    }
}
