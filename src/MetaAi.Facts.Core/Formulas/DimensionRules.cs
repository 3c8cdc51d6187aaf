using static MetaAi.Facts.Formulas.DimensionKind;

namespace MetaAi.Facts.Formulas;

/// <summary>Which values can be computed with each other, and what comes of it.</summary>
internal static class DimensionRules
{
    /// <summary>What the result measures; null where the two cannot be computed with each other.</summary>
    public static Dimension? Of(Operation operation, Dimension left, Dimension right) => operation switch
    {
        _ when left.Kind == Other || right.Kind == Other => null,
        Operation.Add or Operation.Subtract when left.Kind == DimensionKind.Unknown => OfUnknownSum(right),
        Operation.Add or Operation.Subtract when right.Kind == DimensionKind.Unknown => OfUnknownSum(left),
        _ when left.Kind == DimensionKind.Unknown || right.Kind == DimensionKind.Unknown => Dimension.Unknown,
        Operation.Add or Operation.Subtract => Sum(operation, left, right),
        Operation.Multiply => Product(left, right) ?? Product(right, left),
        _ => Quotient(left, right),
    };

    /// <summary>Whether the result is a hundred times the difference of the numbers: two ratios differ by percentage points.</summary>
    public static bool IsInPoints(Operation operation, Dimension left, Dimension right) => operation == Operation.Subtract && left.Kind == Ratio && right.Kind == Ratio;

    // Whatever it is, it can be added to money in one currency, a count or points only if it measures the same.
    private static Dimension OfUnknownSum(Dimension known) => known.Kind is Money or Quantity or Points ? known : Dimension.Unknown;

    private static Dimension? Sum(Operation operation, Dimension left, Dimension right) => (left.Kind, right.Kind) switch
    {
        (Ratio, Ratio) => operation == Operation.Add ? Dimension.Ratio : Dimension.Points,
        (Number, Ratio) or (Ratio, Number) => Dimension.Ratio,
        _ => left.IsSameAs(right) ? left : null,
    };

    private static Dimension? Product(Dimension left, Dimension right) => (left.Kind, right.Kind) switch
    {
        (Number, _) => right,
        (Ratio, Ratio or Money or Quantity) => right,
        (Quantity, Money) => IsPer(right, left) ? right with { Unit = null } : null,
        _ => null,
    };

    private static Dimension? Quotient(Dimension left, Dimension right) => (left.Kind, right.Kind) switch
    {
        (_, Number) => left,
        (Number, Ratio) => right,
        (Ratio or Money or Quantity, Ratio) => left,
        (Money, Money) or (Quantity, Quantity) => left.IsSameAs(right) ? Dimension.Ratio : null,
        (Money, Quantity) => left.Unit is null && right.Unit is not null ? left with { Unit = right.Unit } : null,
        _ => null,
    };

    private static bool IsPer(Dimension money, Dimension quantity) => money.Unit is not { } per || (quantity.Unit is { } counted && per.IsSameAs(counted));
}
