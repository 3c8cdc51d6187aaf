using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Formulas;

/// <summary>The figure that says what a formula came to, where there is one: a figure has one pair of ends, and a computed value may have two.</summary>
public static class EvaluationFigure
{
    private static readonly Rational Hundred = 100m;

    /// <summary>The figure; null where none says the named ends and the bounds alike, and where there is no number.</summary>
    /// <param name="evaluation">What the formula came to.</param>
    public static Figure? Of(Evaluation evaluation)
    {
        if (evaluation.Refusal is not null || evaluation.ValueKind != ValueKind.Value || Kind(evaluation) is not var (kind, unit))
        {
            return null;
        }

        // A figure of two equal ends and no bound on one side has an amount.
        var (low, high) = (evaluation.Nominal.Minimum!.Value, evaluation.Nominal.Maximum!.Value);
        return evaluation.WithRounding switch
        {
            null or { Minimum: not null, Maximum: not null } when low == high && evaluation.Amount is null => null,
            null => Figure(low, high, Hedge.Approx),
            { Minimum: { } minimum, Maximum: { } maximum } bounds when minimum == low && maximum == high =>
                Figure(low, high, Hedge.Exact) with { IsLowExclusive = bounds.IsMinimumExclusive, IsHighExclusive = bounds.IsMaximumExclusive },
            { Minimum: { } minimum, Maximum: null } bounds when minimum == low && low == high =>
                Figure(low, null, bounds.IsMinimumExclusive ? Hedge.MoreThan : Hedge.AtLeast),
            { Minimum: null, Maximum: { } maximum } bounds when maximum == high && low == high =>
                Figure(null, high, bounds.IsMaximumExclusive ? Hedge.LessThan : Hedge.AtMost),
            _ => null,
        };

        Figure Figure(Rational? from, Rational? to, Hedge hedge) => new() { Kind = kind, Low = Bound(from), High = Bound(to), Unit = unit, Hedge = hedge };

        FigureBound? Bound(Rational? end) => end is not { } number ? null : new FigureBound(kind == FigureKind.Percent ? number * Hundred : number);
    }

    private static (FigureKind Kind, string? Unit)? Kind(Evaluation evaluation) => evaluation.Dimension switch
    {
        { Kind: DimensionKind.Money, Currency: { } currency } => (FigureKind.Money, currency),
        { Kind: DimensionKind.Ratio } => evaluation.IsMultiple ? (FigureKind.Ratio, "x") : (FigureKind.Percent, null),
        { Kind: DimensionKind.Points } => (FigureKind.Points, "pp"),
        { Kind: DimensionKind.Quantity } quantity => (FigureKind.Count, quantity.UnitText),
        { Kind: DimensionKind.Number } => (FigureKind.Number, null),
        _ => null,
    };
}
