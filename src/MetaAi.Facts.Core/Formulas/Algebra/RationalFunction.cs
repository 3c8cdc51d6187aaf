using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Formulas.Algebra;

/// <summary>A quotient of two polynomials in normal form: factors that both have are cancelled, and the divisor is kept as a product of monic factors.</summary>
internal sealed class RationalFunction
{
    private readonly List<Polynomial> factors;
    private readonly Dictionary<int, Polynomial> slopes = [];
    private IReadOnlyList<int>? unknowns;

    private RationalFunction(Polynomial numerator, List<Polynomial> factors)
    {
        (Numerator, this.factors) = numerator.IsZero ? (numerator, []) : Cancelled(numerator, factors);
        var denominator = Polynomial.One;
        foreach (var factor in this.factors)
        {
            denominator *= factor;
        }

        Denominator = denominator;
    }

    public Polynomial Numerator { get; }

    public Polynomial Denominator { get; }

    /// <summary>The unknowns that the value depends on, in rising order.</summary>
    public IReadOnlyList<int> Unknowns => unknowns ??= [.. Numerator.Unknowns().Union(Denominator.Unknowns()).OrderBy(unknown => unknown)];

    /// <summary>A polynomial with the sign of the derivative in an unknown.</summary>
    /// <exception cref="TooManyTermsException">It has more terms than are kept.</exception>
    public Polynomial Slope(int unknown)
    {
        if (!slopes.TryGetValue(unknown, out var slope))
        {
            slope = SlopeOf(Numerator, Denominator, unknown);
            slopes.Add(unknown, slope);
        }

        return slope;
    }

    /// <summary>The same of a quotient of two polynomials.</summary>
    /// <exception cref="TooManyTermsException">It has more terms than are kept.</exception>
    public static Polynomial SlopeOf(Polynomial above, Polynomial below, int unknown) => (above.Derivative(unknown) * below) - (above * below.Derivative(unknown));

    public static RationalFunction Of(Polynomial polynomial) => new(polynomial, []);

    /// <exception cref="TooManyTermsException">The normal form has more terms than are kept.</exception>
    public static RationalFunction operator +(RationalFunction left, RationalFunction right)
    {
        // Over the least product that has the factors of both.
        var (missingLeft, missingRight) = (new List<Polynomial>(right.factors), new List<Polynomial>());
        foreach (var factor in left.factors)
        {
            if (!missingLeft.Remove(factor))
            {
                missingRight.Add(factor);
            }
        }

        return new((left.Numerator * Product(missingLeft)) + (right.Numerator * Product(missingRight)), [.. left.factors, .. missingLeft]);
    }

    public static RationalFunction operator -(RationalFunction left, RationalFunction right) => left + -right;

    public static RationalFunction operator -(RationalFunction value) => new(-value.Numerator, value.factors);

    /// <exception cref="TooManyTermsException">The normal form has more terms than are kept.</exception>
    public static RationalFunction operator *(RationalFunction left, RationalFunction right)
    {
        // Crosswise first, so that less is multiplied out.
        var (one, rightFactors) = Cancelled(left.Numerator, right.factors);
        var (other, leftFactors) = Cancelled(right.Numerator, left.factors);
        return new(one * other, [.. leftFactors, .. rightFactors]);
    }

    /// <exception cref="TooManyTermsException">The normal form has more terms than are kept.</exception>
    /// <exception cref="DivideByZeroException">The divisor is zero, whatever the unknowns are.</exception>
    public static RationalFunction operator /(RationalFunction left, RationalFunction right)
    {
        if (right.Numerator.IsZero)
        {
            throw new DivideByZeroException();
        }

        var factors = FactorsOf(right.Numerator, left.factors.Concat(right.factors));
        return left * new RationalFunction(right.Denominator * (Rational.Of(1, 1) / right.Numerator.LeadingCoefficient), factors);
    }

    private static Polynomial Product(List<Polynomial> factors)
    {
        var product = Polynomial.One;
        foreach (var factor in factors)
        {
            product *= factor;
        }

        return product;
    }

    private static (Polynomial Numerator, List<Polynomial> Factors) Cancelled(Polynomial numerator, List<Polynomial> factors)
    {
        var left = new List<Polynomial>(factors.Count);
        foreach (var factor in factors)
        {
            if (numerator.TryDivide(factor) is { } quotient)
            {
                numerator = quotient;
            }
            else
            {
                left.Add(factor);
            }
        }

        return (numerator, left);
    }

    // The unknowns that all terms have, and what is known to be a factor elsewhere; the rest stays whole.
    private static List<Polynomial> FactorsOf(Polynomial polynomial, IEnumerable<Polynomial> known)
    {
        var factors = new List<Polynomial>();
        var common = polynomial.CommonMonomial();
        foreach (var (unknown, exponent) in common.Powers)
        {
            factors.AddRange(Enumerable.Repeat(Polynomial.OfUnknown(unknown), exponent));
        }

        var rest = polynomial.TryDivide(Polynomial.Of(common, Rational.Of(1, 1)))!.ToMonic();
        foreach (var factor in known)
        {
            if (factor.Constant is null && rest.Constant is null && rest.TryDivide(factor) is { } quotient)
            {
                factors.Add(factor);
                rest = quotient;
            }
        }

        if (rest.Constant is null)
        {
            factors.Add(rest);
        }

        return factors;
    }
}
