using MetaAi.Facts.Formulas;

namespace MetaAi.Facts;

/// <summary>
/// Which of two values is the smaller, or of two dates the earlier: certain, impossible or undecided, and never a plain yes or no. It is found on their difference, with rounding, so that
/// what both are computed from is the same in both; their periods may differ. An approximation has no bounds and is before or after nothing for certain.
/// </summary>
public static class Ordering
{
    /// <summary>Whether the first value is less than the second.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <exception cref="InvalidOperationException">They cannot be compared: two currencies, two nouns, no number.</exception>
    public static Certainty LessThan<T>(this IUnknown<T> left, IUnknown<T> right)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        if (left is IUnknown<ExtendedDate> date && right is IUnknown<ExtendedDate> other)
        {
            return DateOrder.LessThan(date, other);
        }

        var difference = Evaluator.Evaluate(new AcrossPeriodsExpression(new OperationExpression(Operation.Subtract, left.Expression, right.Expression)));
        return difference switch
        {
            { Refusal: { } refusal } => throw new InvalidOperationException(refusal.Message),
            { ValueKind: not ValueKind.Value } or { WithRounding: null } => Certainty.Undecided,
            { WithRounding: { Maximum: { } most } bounds } when most.Sign < 0 || (most.Sign == 0 && bounds.IsMaximumExclusive) => Certainty.Certain,
            { WithRounding.Minimum: { Sign: >= 0 } } => Certainty.Impossible,
            _ => Certainty.Undecided,
        };
    }

    /// <summary>Whether the first value is greater than the second.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <exception cref="InvalidOperationException">They cannot be compared: two currencies, two nouns, no number.</exception>
    public static Certainty GreaterThan<T>(this IUnknown<T> left, IUnknown<T> right)
        where T : notnull => right.LessThan(left);

    /// <summary>Whether the first value is less than the second whatever both are within their bounds.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <exception cref="InvalidOperationException">They cannot be compared: two currencies, two nouns, no number.</exception>
    public static bool IsCertainlyLessThan<T>(this IUnknown<T> left, IUnknown<T> right)
        where T : notnull => left.LessThan(right) == Certainty.Certain;

    /// <summary>Whether the first value may be less than the second.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <exception cref="InvalidOperationException">They cannot be compared: two currencies, two nouns, no number.</exception>
    public static bool IsPossiblyLessThan<T>(this IUnknown<T> left, IUnknown<T> right)
        where T : notnull => left.LessThan(right) != Certainty.Impossible;

    /// <summary>Whether the first value is greater than the second whatever both are within their bounds.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <exception cref="InvalidOperationException">They cannot be compared: two currencies, two nouns, no number.</exception>
    public static bool IsCertainlyGreaterThan<T>(this IUnknown<T> left, IUnknown<T> right)
        where T : notnull => left.GreaterThan(right) == Certainty.Certain;

    /// <summary>Whether the first value may be greater than the second.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <exception cref="InvalidOperationException">They cannot be compared: two currencies, two nouns, no number.</exception>
    public static bool IsPossiblyGreaterThan<T>(this IUnknown<T> left, IUnknown<T> right)
        where T : notnull => left.GreaterThan(right) != Certainty.Impossible;
}
