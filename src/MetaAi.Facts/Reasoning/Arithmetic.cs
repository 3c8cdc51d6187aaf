using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>What is computed from facts, assumptions and derived values other than by an operator.</summary>
public static class Arithmetic
{
    /// <summary>The sum of values that measure the same, of one period.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Derived<T> Sum<T>(params IReadOnlyList<IUnknown<T>> values)
        where T : notnull => new(Expression.Sum(ExpressionsOf(values)));

    /// <summary>The mean of values that measure the same, of one period.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Derived<T> Average<T>(params IReadOnlyList<IUnknown<T>> values)
        where T : notnull => new(Expression.Average(ExpressionsOf(values)));

    /// <summary>The least of values that measure the same.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Derived<T> Least<T>(params IReadOnlyList<IUnknown<T>> values)
        where T : notnull => new(new SelectionExpression(isMaximum: false, ExpressionsOf(values)));

    /// <summary>The greatest of values that measure the same.</summary>
    /// <typeparam name="T">What they are.</typeparam>
    /// <param name="values">The values; at least one.</param>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Derived<T> Greatest<T>(params IReadOnlyList<IUnknown<T>> values)
        where T : notnull => new(new SelectionExpression(isMaximum: true, ExpressionsOf(values)));

    /// <summary>The share of a part in the whole: the part divided by it, as a percentage also where it is the whole or more.</summary>
    /// <typeparam name="T">What they are: money, quantities, ratios or numbers.</typeparam>
    /// <param name="part">The part.</param>
    /// <param name="whole">The whole.</param>
    public static Derived<Ratio> Share<T>(IUnknown<T> part, IUnknown<T> whole)
        where T : notnull => new(new OperationExpression(Operation.Divide, Computation.ExpressionOf(part), Computation.ExpressionOf(whole)) { IsShare = true });

    /// <summary>By how much something grew: what it came to, divided by what it was, less 1. It belongs to the later period.</summary>
    /// <typeparam name="T">What they are: money, quantities, ratios or numbers.</typeparam>
    /// <param name="from">What it was: above zero, for from a loss nothing grows by a percentage.</param>
    /// <param name="to">What it came to.</param>
    /// <returns>The growth; without a value, with the reason, where what it was is below zero, or may be zero or of either sign.</returns>
    public static Derived<Ratio> Growth<T>(IUnknown<T> from, IUnknown<T> to)
        where T : notnull
    {
        var before = Computation.EvaluationOf(from);
        return (before.WithRounding ?? before.Nominal) is { Maximum.Sign: <= 0 }
            ? new(new RefusedExpression(
                FormulaRefusalKind.Divisor,
                $"Growth from {before} has no meaning, because it is not above zero: compute the difference of the two instead.",
                [Computation.ExpressionOf(from), Computation.ExpressionOf(to)]))
            : Computation.Of<Ratio>(Operation.Subtract, Share(to, from), Rational.Of(1, 1));
    }

    /// <summary>The same value, with sums and differences in it over several periods: what is otherwise refused.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="value">The value.</param>
    public static Derived<T> AcrossPeriods<T>(this IUnknown<T> value)
        where T : notnull => new(new AcrossPeriodsExpression(Computation.ExpressionOf(value)));

    /// <summary>
    /// The same value, with sums and differences in it over several periods, and said of one: what is projected to a year belongs to that year, and not to the
    /// one that it is computed from.
    /// </summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="period">The period that it is said of: an EDTF date, <c>2024-Q2</c> or <c>2024-H1</c>.</param>
    /// <exception cref="ArgumentException">The text is not EDTF.</exception>
    public static Derived<T> AcrossPeriods<T>(this IUnknown<T> value, string period)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(period);
        return EdtfDate.TryParse(period) is { } date
            ? new(new AcrossPeriodsExpression(Computation.ExpressionOf(value), date))
            : throw new ArgumentException($"'{period}' is no period: write an EDTF date such as 2025, 2024-Q2 or 2024-01-01/...", nameof(period));
    }

    /// <summary>The value, and zero where it would be less: what is left of something cannot be less than nothing.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="value">The value.</param>
    public static Derived<T> NotBelowZero<T>(this IUnknown<T> value)
        where T : notnull => new(new SelectionExpression(isMaximum: true, [Computation.ExpressionOf(value), Expression.Of(default(Rational))]));

    /// <summary>The share, kept between nothing and the whole: of a whole nobody has more than all.</summary>
    /// <param name="share">The share.</param>
    public static Derived<Ratio> WithinWhole(this IUnknown<Ratio> share) =>
        new(new SelectionExpression(isMaximum: false, [((IUnknown)share.NotBelowZero()).Expression, Expression.Of(Rational.Of(1, 1))]));

    /// <summary>The same value, or zero where the source says that there is none. What is undisclosed stays undisclosed.</summary>
    /// <typeparam name="T">What it is.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="unit">The ISO 4217 code or the noun that the zero is of; null for the one that the fact declares, and for what has none.</param>
    /// <exception cref="ArgumentException">There is no value, and neither the fact nor the argument says what the zero is of.</exception>
    public static Derived<T> OrZero<T>(this Fact<T> fact, string? unit = null)
        where T : notnull
    {
        if (Computation.ExpressionOf(fact) is not UnknownExpression { Unknown: { ValueKind: ValueKind.NoValue } unknown })
        {
            return new(Computation.ExpressionOf(fact));
        }

        var dimension = FactExpression.DimensionOf(fact, unit);
        return dimension.Kind != DimensionKind.Unknown
            ? new(Expression.Of(unknown.OrZero(dimension)))
            : throw new ArgumentException($"The fact '{fact.Id}' does not say what zero of it is of: give the currency or the noun.", nameof(unit));
    }

    /// <summary>How many names a list has; at least so many, where it gives examples.</summary>
    /// <typeparam name="TEnum">The enumeration whose members are the names.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="unit">What is counted, in the language of the source: "hosts"; or null.</param>
    /// <exception cref="ArgumentException">The unit is blank.</exception>
    public static Derived<Quantity> Count<TEnum>(this Fact<NameList<TEnum>> fact, string? unit = null)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(NameCount.Of(fact, fact.TryGetValue(out var names) ? names.Count : null, unit));
    }

    /// <summary>One: what a fact that names one is counted as beside counts.</summary>
    /// <typeparam name="TEnum">The enumeration whose member is the name.</typeparam>
    /// <param name="fact">The fact.</param>
    /// <param name="unit">What is counted, in the language of the source: "employés"; or null.</param>
    /// <exception cref="ArgumentException">The unit is blank.</exception>
    public static Derived<Quantity> Count<TEnum>(this Fact<TEnum> fact, string? unit = null)
        where TEnum : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(fact);
        return new(NameCount.Of(fact, fact.TryGetValue(out _) ? 1 : null, unit));
    }

    private static IReadOnlyList<Expression> ExpressionsOf<T>(IReadOnlyList<IUnknown<T>> values)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values);
        return values.Count > 0
            ? [.. values.Select(value => Computation.ExpressionOf(value, nameof(values)))]
            : throw new ArgumentException("Nothing has no sum, mean, least or greatest: what it would be of is not known.", nameof(values));
    }
}
