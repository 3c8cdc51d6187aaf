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
        AcrossPeriodsExpression across => OfAcross(across),
        SelectionExpression selection => OfSelection(selection, isAcrossPeriods),
        _ => (Dimension.Number, FormulaPeriod.Any),
    };

    private (Dimension, FormulaPeriod) OfAcross(AcrossPeriodsExpression across)
    {
        var (dimension, period) = Of(across.Operand, isAcrossPeriods: true);
        return (dimension, across.Period is { } span ? new(span, false, period.IsUncertain || span.IsUncertain) : period);
    }

    private (Dimension, FormulaPeriod) OfOperation(OperationExpression operation, bool isAcrossPeriods)
    {
        var (left, leftPeriod) = Of(operation.Left, isAcrossPeriods);
        var (right, rightPeriod) = Of(operation.Right, isAcrossPeriods);
        var dimension = DimensionRules.Of(operation.Operation, left, right) ?? throw FormulaRefusals.Dimensions(operation, operation.Operation, left, right);
        return !isAcrossPeriods && operation.Operation is Operation.Add or Operation.Subtract && !leftPeriod.IsSameAs(rightPeriod)
            ? throw FormulaRefusals.Periods(operation, leftPeriod.Date, rightPeriod.Date)
            : (dimension, leftPeriod.With(rightPeriod));
    }

    private (Dimension, FormulaPeriod) OfSelection(SelectionExpression selection, bool isAcrossPeriods)
    {
        var (dimension, period) = Of(selection.Operands[0], isAcrossPeriods);
        foreach (var operand in selection.Operands.Skip(1))
        {
            var (other, otherPeriod) = Of(operand, isAcrossPeriods);
            dimension = dimension.Kind == DimensionKind.Unknown || other.Kind == DimensionKind.Unknown ? Dimension.Unknown
                : dimension.IsSameAs(other) ? dimension
                : throw FormulaRefusals.Selection(selection, dimension, other);
            period = period.With(otherPeriod);
        }

        return (dimension, period);
    }
}
