using System.Numerics;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Allocating;

/// <summary>
/// Splits a whole number of units by weights, so that the shares sum to it: each gets its exact share without the fraction, and the units that are left go to
/// the largest fractions, of equal ones to the name that comes first in ordinal order. The order of the weights makes no difference, and a negative total is
/// split as the positive one is, with the other sign.
/// </summary>
public static class LargestRemainder
{
    /// <summary>The shares, in the order of the weights. A weight of zero gets nothing.</summary>
    /// <param name="units">What is split.</param>
    /// <param name="weights">One or more, by names that differ; zero or more, and not all of them zero.</param>
    /// <exception cref="ArgumentException">A weight is below zero, or all are zero.</exception>
    /// <exception cref="OverflowException">A number has more bits than are kept.</exception>
    public static IReadOnlyList<BigInteger> Split(BigInteger units, IReadOnlyList<(string Name, Rational Weight)> weights)
    {
        var whole = weights.Aggregate(default(Rational), (sum, each) => each.Weight.Sign < 0
            ? throw new ArgumentException($"The weight of '{each.Name}' is below zero.", nameof(weights))
            : sum + each.Weight);
        if (whole.Sign == 0)
        {
            throw new ArgumentException("All weights are zero: there is nothing to split by.", nameof(weights));
        }

        var total = Rational.FromBigIntegers(BigInteger.Abs(units), BigInteger.One);
        var exact = weights.Select(each => total * each.Weight / whole).ToList();
        var shares = exact.ConvertAll(share => DecimalPlaces.Floor(share, 0));
        var left = shares.Aggregate(BigInteger.Abs(units), (rest, share) => rest - share);
        var byFraction = Enumerable.Range(0, shares.Count)
            .OrderByDescending(index => exact[index] - Rational.FromBigIntegers(shares[index], BigInteger.One))
            .ThenBy(index => weights[index].Name, StringComparer.Ordinal);

        // Fewer units are left than there are fractions, so none goes to a weight of zero.
        foreach (var index in byFraction.Take((int)left))
        {
            shares[index]++;
        }

        return units.Sign < 0 ? shares.ConvertAll(share => -share) : shares;
    }
}
