using System.Numerics;
using MetaAi.Facts.Allocating;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>
/// Splits an amount of money by weights, so that the shares sum to it. One exact amount and exact weights give shares in whole minor units (cents, yen): by
/// largest remainder, of equal ones to the name that comes first in ordinal order, whatever the order of the call; a negative amount mirrored, and nothing for
/// a weight of zero. An amount or a weight that is known within bounds alone gives shares within bounds, which are not rounded.
/// </summary>
public static class Allocation
{
    /// <summary>The shares of one exact amount, by name, in ordinal order of the names.</summary>
    /// <param name="total">One exact amount, in whole minor units of its currency.</param>
    /// <param name="weights">The weights by name; zero or more, and not all of them zero.</param>
    /// <exception cref="ArgumentException">
    /// The amount is not exact or not in whole minor units, the currency has none, or a weight is below zero, or all are zero.
    /// </exception>
    public static IReadOnlyDictionary<string, MonetaryAmount> Of(MonetaryAmount total, IReadOnlyDictionary<string, decimal> weights)
    {
        ArgumentNullException.ThrowIfNull(total);
        ArgumentNullException.ThrowIfNull(weights);
        if (total.Amount is not { } amount || total.Minimum != amount || total.Maximum != amount)
        {
            throw new ArgumentException($"'{total}' is not one exact amount: split the fact or the derived value that it is of, whose shares have bounds too.", nameof(total));
        }

        var names = weights.Keys.Order(StringComparer.Ordinal).ToList();
        var shares = Split(amount, total.Currency, [.. names.Select(name => (name, Rational.FromDecimal(weights[name])))]);
        return ByName(names, shares, share => share.TryToDecimal(out var value) ? MonetaryAmount.Of(value, value, total.Currency) : throw new OverflowException());
    }

    /// <summary>The shares of a fact, an assumption or a derived value, by name, in ordinal order of the names.</summary>
    /// <typeparam name="TWeight">What the weights are: all money of one currency, all counts of one noun, all ratios or all numbers.</typeparam>
    /// <param name="total">The amount.</param>
    /// <param name="weights">The weights by name; nowhere within their bounds below zero, and not all of them zero.</param>
    /// <returns>The shares; without a value where the total or a weight has none, with the reason.</returns>
    /// <exception cref="ArgumentException">
    /// There are no weights, one may be below zero, all are zero, or the amount is exact and not in whole minor units of its currency.
    /// </exception>
    public static IReadOnlyDictionary<string, Derived<MonetaryAmount>> Of<TWeight>(IUnknown<MonetaryAmount> total, IReadOnlyDictionary<string, TWeight> weights)
        where TWeight : IUnknown
    {
        ArgumentNullException.ThrowIfNull(weights);
        var amount = Computation.EvaluationOf(total);
        var names = weights.Keys.Order(StringComparer.Ordinal).ToList();
        var evaluated = names.ConvertAll(name => Computation.EvaluationOf(weights[name], nameof(weights)));
        Check(names, evaluated);
        var whole = new AcrossPeriodsExpression(Expression.Sum([.. names.Select(name => weights[name].Expression)]));
        if (ExactOf(amount) is { } exact && MinorUnits.InOne(amount.Dimension.Currency!) > 0
            && evaluated.TrueForAll(weight => ExactOf(weight) is not null) && Evaluator.Evaluate(whole).Refusal is null)
        {
            var shares = Split(exact, amount.Dimension.Currency!, [.. names.Select((name, index) => (name, ExactOf(evaluated[index])!.Value))]);
            // Of nothing everybody gets nothing; else the share is the total, and its sources with it, times what the units come to.
            return ByName(names, shares, share => new Derived<MonetaryAmount>(
                new OperationExpression(Operation.Multiply, total.Expression, new ConstantExpression(exact.Sign == 0 ? default : share / exact) { IsOfTheseValues = true })));
        }

        return ByName(names, names, name => new Derived<MonetaryAmount>(new OperationExpression(
            Operation.Multiply, total.Expression, new OperationExpression(Operation.Divide, weights[name].Expression, whole))));
    }

    /// <summary>
    /// One exact amount in whole minor units, a fraction of one cut off: what somebody pays of a share whose remainder somebody else bears, so that nobody's
    /// part hangs on how many others there are. Any other amount, and one in a currency without minor units, is itself.
    /// </summary>
    /// <param name="amount">The amount.</param>
    public static Derived<MonetaryAmount> CutToMinorUnits(this IUnknown<MonetaryAmount> amount)
    {
        var evaluation = Computation.EvaluationOf(amount);
        if (ExactOf(evaluation) is not { Sign: not 0 } exact || MinorUnits.InOne(evaluation.Dimension.Currency!) is not (> 0 and var parts))
        {
            return new(amount.Expression);
        }

        var units = exact * Rational.Of(parts, 1);
        var (numerator, denominator) = units.ToBigIntegers();
        return new(units.IsInteger ? amount.Expression : new OperationExpression(
            Operation.Multiply, amount.Expression, new ConstantExpression(Rational.FromBigIntegers(BigInteger.Divide(numerator, denominator), parts) / exact) { IsOfTheseValues = true }));
    }

    private static void Check(List<string> names, List<Evaluation> weights)
    {
        if (names.Count == 0)
        {
            throw new ArgumentException("There are no weights: there is nothing to split by.", nameof(weights));
        }

        var index = weights.FindIndex(IsBelowZero);
        if (index >= 0)
        {
            throw new ArgumentException($"The weight of '{names[index]}' may be below zero.", nameof(weights));
        }

        if (weights.TrueForAll(weight => ExactOf(weight) is { Sign: 0 }))
        {
            throw new ArgumentException("All weights are zero: there is nothing to split by.", nameof(weights));
        }
    }

    private static bool IsBelowZero(Evaluation weight) => weight is { Refusal: null, ValueKind: ValueKind.Value }
        && (weight.WithRounding ?? weight.Nominal) is not { Minimum.Sign: >= 0 };

    private static Rational? ExactOf(Evaluation evaluation) => evaluation is { Refusal: null, ValueKind: ValueKind.Value } ? evaluation.WithRounding?.Point : null;

    private static List<Rational> Split(Rational total, string currency, IReadOnlyList<(string Name, Rational Weight)> weights)
    {
        var parts = MinorUnits.InOne(currency);
        var units = total * Rational.Of(parts, 1);
        return parts > 0 && units.IsInteger
            ? [.. LargestRemainder.Split(units.ToBigIntegers().Numerator, weights).Select(share => Rational.FromBigIntegers(share, parts))]
            : throw new ArgumentException($"{total} {currency} is no whole number of minor units: round it first.", nameof(total));
    }

    private static SortedDictionary<string, TShare> ByName<TPart, TShare>(List<string> names, List<TPart> parts, Func<TPart, TShare> make) =>
        new(names.Zip(parts).ToDictionary(each => each.First, each => make(each.Second)), StringComparer.Ordinal);
}
