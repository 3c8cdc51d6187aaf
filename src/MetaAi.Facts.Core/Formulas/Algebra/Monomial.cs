namespace MetaAi.Facts.Formulas.Algebra;

/// <summary>A product of powers of unknowns, which are numbered. Equal by value; ordered lexicographically, so that a product keeps the order of its factors.</summary>
internal sealed class Monomial : IEquatable<Monomial>, IComparable<Monomial>
{
    // Higher than anybody writes; a product that is squared again and again would grow without end.
    private const int MostExponent = 128;

    // The unknowns in rising order, each with an exponent of 1 or more.
    private readonly (int Unknown, int Exponent)[] powers;

    private Monomial((int Unknown, int Exponent)[] powers) => this.powers = powers;

    /// <summary>The product of nothing: one.</summary>
    public static Monomial One { get; } = new([]);

    public ReadOnlySpan<(int Unknown, int Exponent)> Powers => powers;

    public bool IsOne => powers.Length == 0;

    public static Monomial Of(int unknown) => new([(unknown, 1)]);

    public int ExponentOf(int unknown)
    {
        foreach (var (each, exponent) in powers)
        {
            if (each == unknown)
            {
                return exponent;
            }
        }

        return 0;
    }

    /// <summary>The monomial without an unknown.</summary>
    public Monomial Without(int unknown) => ExponentOf(unknown) == 0 ? this : new(Array.FindAll(powers, power => power.Unknown != unknown));

    /// <exception cref="TooManyTermsException">An exponent is higher than is kept.</exception>
    public static Monomial operator *(Monomial left, Monomial right) =>
        left.IsOne ? right : right.IsOne ? left : Merge(left, right, (one, other) => one + other)!;

    /// <summary>What a monomial has to be multiplied by to give another; null where nothing does.</summary>
    public static Monomial? Quotient(Monomial dividend, Monomial divisor) => divisor.IsOne ? dividend : Merge(dividend, divisor, (one, other) => one - other);

    /// <summary>The largest monomial that divides both.</summary>
    public static Monomial Common(Monomial left, Monomial right) => left.IsOne || right.IsOne ? One : Merge(left, right, Math.Min)!;

    public int CompareTo(Monomial? other)
    {
        for (var i = 0; i < powers.Length && i < other!.powers.Length; i++)
        {
            var (mine, its) = (powers[i], other.powers[i]);
            if (mine.Unknown != its.Unknown)
            {
                return its.Unknown.CompareTo(mine.Unknown);
            }

            if (mine.Exponent != its.Exponent)
            {
                return mine.Exponent.CompareTo(its.Exponent);
            }
        }

        return powers.Length.CompareTo(other!.powers.Length);
    }

    public bool Equals(Monomial? other) => other is not null && powers.AsSpan().SequenceEqual(other.powers);

    public override bool Equals(object? obj) => Equals(obj as Monomial);

    public override int GetHashCode()
    {
        var hash = 17;
        foreach (var (unknown, exponent) in powers)
        {
            hash = (((hash * 397) ^ unknown) * 397) ^ exponent;
        }

        return hash;
    }

    private static Monomial? Merge(Monomial left, Monomial right, Func<int, int, int> combine)
    {
        var merged = new List<(int, int)>(left.powers.Length + right.powers.Length);
        var (i, j) = (0, 0);
        while (i < left.powers.Length || j < right.powers.Length)
        {
            var one = i < left.powers.Length ? left.powers[i].Unknown : int.MaxValue;
            var other = j < right.powers.Length ? right.powers[j].Unknown : int.MaxValue;
            var exponent = combine(one <= other ? left.powers[i++].Exponent : 0, other <= one ? right.powers[j++].Exponent : 0);
            if (exponent < 0)
            {
                return null;
            }

            if (exponent > MostExponent)
            {
                throw new TooManyTermsException();
            }

            if (exponent > 0)
            {
                merged.Add((Math.Min(one, other), exponent));
            }
        }

        return new([.. merged]);
    }
}
