using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Formulas.Algebra;

/// <summary>A sum of monomials with exact coefficients, the highest first; no coefficient is zero. Equal by value.</summary>
internal sealed class Polynomial : IEquatable<Polynomial>
{
    /// <summary>The most terms that are kept: more would take longer than a tight interval is worth.</summary>
    public const int MostTerms = 1_024;

    // A quotient may have more terms than what it was made from: (a³ − b³) / (a − b). A division that goes on longer has a rest.
    private const int MostExtraTerms = 64;

    private static readonly Rational UnitCoefficient = Rational.Of(1, 1);

    private readonly (Monomial Monomial, Rational Coefficient)[] terms;

    private Polynomial((Monomial Monomial, Rational Coefficient)[] terms) => this.terms = terms;

    public static Polynomial Zero { get; } = new([]);

    public static Polynomial One { get; } = new([(Monomial.One, UnitCoefficient)]);

    public ReadOnlySpan<(Monomial Monomial, Rational Coefficient)> Terms => terms;

    public bool IsZero => terms.Length == 0;

    /// <summary>The number that the polynomial is; null where it has an unknown.</summary>
    public Rational? Constant => IsZero ? default(Rational) : terms.Length == 1 && terms[0].Monomial.IsOne ? terms[0].Coefficient : null;

    public Rational LeadingCoefficient => terms[0].Coefficient;

    public static Polynomial Of(Rational constant) => constant.Sign == 0 ? Zero : new([(Monomial.One, constant)]);

    public static Polynomial OfUnknown(int unknown) => new([(Monomial.Of(unknown), UnitCoefficient)]);

    public static Polynomial Of(Monomial monomial, Rational coefficient) => coefficient.Sign == 0 ? Zero : new([(monomial, coefficient)]);

    /// <summary>The unknowns in it, in rising order.</summary>
    public IEnumerable<int> Unknowns()
    {
        var unknowns = new SortedSet<int>();
        foreach (var (monomial, _) in terms)
        {
            foreach (var (unknown, _) in monomial.Powers)
            {
                _ = unknowns.Add(unknown);
            }
        }

        return unknowns;
    }

    /// <summary>The highest power of an unknown.</summary>
    public int DegreeIn(int unknown)
    {
        var degree = 0;
        foreach (var (monomial, _) in terms)
        {
            degree = Math.Max(degree, monomial.ExponentOf(unknown));
        }

        return degree;
    }

    /// <summary>What a power of an unknown is multiplied by.</summary>
    public Polynomial CoefficientOf(int unknown, int exponent) =>
        Collect(Array.FindAll(terms, term => term.Monomial.ExponentOf(unknown) == exponent).Select(term => (term.Monomial.Without(unknown), term.Coefficient)));

    /// <summary>How fast the value grows with an unknown.</summary>
    public Polynomial Derivative(int unknown) => Collect(
        terms.Select(term => (term.Monomial, term.Coefficient, Exponent: term.Monomial.ExponentOf(unknown)))
            .Where(term => term.Exponent > 0)
            .Select(term => (Monomial.Quotient(term.Monomial, Monomial.Of(unknown))!, term.Coefficient * Rational.Of(term.Exponent, 1))));

    /// <summary>The polynomial with a number in place of an unknown.</summary>
    public Polynomial Substitute(int unknown, Rational number)
    {
        if (Array.TrueForAll(terms, term => term.Monomial.ExponentOf(unknown) == 0))
        {
            return this;
        }

        return Collect(terms.Select(term => (term.Monomial.Without(unknown), term.Coefficient * Power(number, term.Monomial.ExponentOf(unknown)))));
    }

    /// <summary>The largest monomial that divides every term; one for zero.</summary>
    public Monomial CommonMonomial()
    {
        var common = IsZero ? Monomial.One : terms[0].Monomial;
        for (var i = 1; i < terms.Length && !common.IsOne; i++)
        {
            common = Monomial.Common(common, terms[i].Monomial);
        }

        return common;
    }

    /// <summary>The polynomial divided by its leading coefficient.</summary>
    public Polynomial ToMonic() => LeadingCoefficient == UnitCoefficient ? this : this * (UnitCoefficient / LeadingCoefficient);

    /// <summary>The polynomial whose product with a divisor is this one; null where there is none.</summary>
    public Polynomial? TryDivide(Polynomial divisor)
    {
        if (divisor.Constant is { } number)
        {
            return this * (UnitCoefficient / number);
        }

        var (rest, quotient) = (this, new List<(Monomial, Rational)>());
        while (!rest.IsZero)
        {
            if (Monomial.Quotient(rest.terms[0].Monomial, divisor.terms[0].Monomial) is not { } monomial || quotient.Count > terms.Length + MostExtraTerms)
            {
                return null;
            }

            var coefficient = rest.LeadingCoefficient / divisor.LeadingCoefficient;
            quotient.Add((monomial, coefficient));
            rest -= divisor * Of(monomial, coefficient);
        }

        return Collect(quotient);
    }

    /// <summary>Its value at a point.</summary>
    public Rational ValueAt(IReadOnlyList<Rational> point)
    {
        var sum = default(Rational);
        foreach (var (monomial, coefficient) in terms)
        {
            var product = coefficient;
            foreach (var (unknown, exponent) in monomial.Powers)
            {
                product *= Power(point[unknown], exponent);
            }

            sum += product;
        }

        return sum;
    }

    /// <summary>What it can be with each unknown in its interval: every value, and more where an unknown stands in several terms.</summary>
    public Ends Evaluate(IReadOnlyList<Ends> box)
    {
        var sum = Ends.At(default);
        foreach (var (monomial, coefficient) in terms)
        {
            var product = Ends.At(coefficient);
            foreach (var (unknown, exponent) in monomial.Powers)
            {
                product *= Power(box[unknown], exponent);
            }

            sum += product;
        }

        return sum;
    }

    public static Polynomial operator +(Polynomial left, Polynomial right) => left.IsZero ? right : right.IsZero ? left : Collect(left.terms.Concat(right.terms));

    public static Polynomial operator -(Polynomial left, Polynomial right) => left + -right;

    public static Polynomial operator -(Polynomial value) => new(Array.ConvertAll(value.terms, term => (term.Monomial, -term.Coefficient)));

    public static Polynomial operator *(Polynomial left, Rational right) =>
        right.Sign == 0 ? Zero : right == UnitCoefficient ? left : new(Array.ConvertAll(left.terms, term => (term.Monomial, term.Coefficient * right)));

    /// <exception cref="TooManyTermsException">The product has more terms than are kept.</exception>
    public static Polynomial operator *(Polynomial left, Polynomial right)
    {
        if (right.Constant is { } number)
        {
            return left * number;
        }

        if (left.Constant is { } factor)
        {
            return right * factor;
        }

        return (long)left.terms.Length * right.terms.Length > MostTerms
            ? throw new TooManyTermsException()
            : Collect(left.terms.SelectMany(one => right.terms.Select(other => (one.Monomial * other.Monomial, one.Coefficient * other.Coefficient))));
    }

    public bool Equals(Polynomial? other) => other is not null && terms.AsSpan().SequenceEqual(other.terms);

    public override bool Equals(object? obj) => Equals(obj as Polynomial);

    public override int GetHashCode() => IsZero ? 0 : (terms.Length * 397) ^ terms[0].GetHashCode();

    private static Polynomial Collect(IEnumerable<(Monomial Monomial, Rational Coefficient)> terms)
    {
        var sums = new Dictionary<Monomial, Rational>();
        foreach (var (monomial, coefficient) in terms)
        {
            sums[monomial] = sums.TryGetValue(monomial, out var sum) ? sum + coefficient : coefficient;
        }

        var kept = sums.Where(pair => pair.Value.Sign != 0).Select(pair => (pair.Key, pair.Value)).ToArray();
        Array.Sort(kept, (one, other) => other.Key.CompareTo(one.Key));
        return new(kept);
    }

    private static Rational Power(Rational number, int exponent)
    {
        var power = UnitCoefficient;
        for (var i = 0; i < exponent; i++)
        {
            power *= number;
        }

        return power;
    }

    // The powers of a number that goes through zero turn around there where the exponent is even: [-2, 3] squared is [0, 9].
    private static Ends Power(Ends ends, int exponent)
    {
        var (low, high) = (ends.Low, ends.High);
        for (var i = 1; i < exponent; i++)
        {
            (low, high) = (low * ends.Low, high * ends.High);
        }

        return exponent % 2 != 0 ? new(low, high)
            : ends.Low.Sign < 0 && ends.High.Sign > 0 ? new(IntervalEnd.At(default), IntervalEnd.Higher(low, high))
            : new(IntervalEnd.Lower(low, high), IntervalEnd.Higher(low, high));
    }
}
