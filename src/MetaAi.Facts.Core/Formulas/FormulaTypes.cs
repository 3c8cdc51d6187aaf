namespace MetaAi.Facts.Formulas;

/// <summary>What each part of a formula measures, and when it holds.</summary>
internal sealed class FormulaTypes
{
    private readonly Dictionary<(Expression, bool), (Dimension, FormulaPeriod)> known = [];

    /// <exception cref="FormulaRefusedException">The dimensions or the periods of a part do not go together.</exception>
    public (Dimension Dimension, FormulaPeriod Period) Of(Expression expression, bool isAcrossPeriods = false)
    {
        if (!known.TryGetValue((expression, isAcrossPeriods), out var type))
        {
            type = Find(expression, isAcrossPeriods);
            known.Add((expression, isAcrossPeriods), type);
        }

        return type;
    }

    private (Dimension, FormulaPeriod) Find(Expression expression, bool isAcrossPeriods) => expression switch
    {
        UnknownExpression { Unknown: var unknown } => (unknown.Dimension, FormulaPeriod.Of(unknown)),
        OperationExpression operation => OfOperation(operation, isAcrossPeriods),
        NegationExpression negation => Of(negation.Operand, isAcrossPeriods),
        AcrossPeriodsExpression across => OfAcrossPeriods(across),
        SelectionExpression selection => OfSelection(selection, isAcrossPeriods),
        _ => (Dimension.Number, FormulaPeriod.Any),
    };

    private (Dimension, FormulaPeriod) OfAcrossPeriods(AcrossPeriodsExpression across)
    {
        var (dimension, period) = Of(across.Operand, isAcrossPeriods: true);
        return (dimension, across.Period is { } span ? new(span, false, period.IsUncertain, IsDefinite: true) : period with { IsDefinite = false });
    }

    private (Dimension, FormulaPeriod) OfOperation(OperationExpression operation, bool isAcrossPeriods)
    {
        var (left, leftPeriod) = Of(operation.Left, isAcrossPeriods);
        var (right, rightPeriod) = Of(operation.Right, isAcrossPeriods);
        var dimension = DimensionRules.Of(operation.Operation, left, right) ?? throw FormulaRefusals.Dimensions(operation, operation.Operation, left, right);
        return !isAcrossPeriods && operation.Operation is Operation.Add or Operation.Subtract && !leftPeriod.IsSameAs(rightPeriod)
            ? throw FormulaRefusals.Periods(operation, leftPeriod.Date, rightPeriod.Date)
            : (dimension, (operation.Operation, leftPeriod, rightPeriod) switch
            {
                (Operation.Add or Operation.Subtract, _, { IsAny: true }) when IsOfTwoPeriods(operation.Left, isAcrossPeriods) => leftPeriod with { IsDefinite = true },
                (Operation.Add or Operation.Subtract, { IsAny: true }, _) when IsOfTwoPeriods(operation.Right, isAcrossPeriods) => rightPeriod with { IsDefinite = true },
                _ => leftPeriod.With(rightPeriod),
            });
    }

    // Of a / b - 1, which is a growth: it is of the later period.
    private bool IsOfTwoPeriods(Expression part, bool isAcrossPeriods)
    {
        if (part is not OperationExpression { Operation: Operation.Divide } quotient)
        {
            return false;
        }

        var (left, leftPeriod) = Of(quotient.Left, isAcrossPeriods);
        var (right, rightPeriod) = Of(quotient.Right, isAcrossPeriods);
        return left.IsSameAs(right) && leftPeriod.IsDefinite && rightPeriod.IsDefinite;
    }

    private (Dimension, FormulaPeriod) OfSelection(SelectionExpression selection, bool isAcrossPeriods)
    {
        // Zero is nothing of whatever the others are.
        var measured = selection.Operands.Where(operand => operand is not ConstantExpression { Number.Sign: 0 }).DefaultIfEmpty(selection.Operands[0]).ToList();
        var (dimension, period) = Of(measured[0], isAcrossPeriods);
        foreach (var operand in measured.Skip(1))
        {
            var (other, otherPeriod) = Of(operand, isAcrossPeriods);
            dimension = dimension.Kind == DimensionKind.Unknown || other.Kind == DimensionKind.Unknown ? Dimension.Unknown
                : dimension.IsSameAs(other) ? dimension
                : (dimension.Kind, other.Kind) is (DimensionKind.Ratio, DimensionKind.Number) or (DimensionKind.Number, DimensionKind.Ratio) ? Dimension.Ratio
                : throw FormulaRefusals.Selection(selection, dimension, other);
            period = period.With(otherPeriod);
        }

        return (dimension, period);
    }
}
