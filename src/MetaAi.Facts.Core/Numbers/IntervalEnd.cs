namespace MetaAi.Facts.Numbers;

/// <summary>An end of an interval on its way through arithmetic: a number or an infinity, whether something in the interval reaches it, and where it comes from.</summary>
/// <param name="Value">The number; zero at an infinity.</param>
/// <param name="Infinity">−1, 0 or 1: which infinity it is, 0 for a number.</param>
/// <param name="IsReached">Whether the number itself belongs to the interval; false at an infinity.</param>
/// <param name="Origins">What it comes from.</param>
internal readonly record struct IntervalEnd(Rational Value, int Infinity, bool IsReached, EndOrigins Origins)
{
    private static readonly Rational One = Rational.Of(1, 1);

    public bool IsFinite => Infinity == 0;

    public int Sign => IsFinite ? Value.Sign : Infinity;

    public static IntervalEnd At(Rational value, bool isReached = true, EndOrigins origins = EndOrigins.None) => new(value, 0, isReached, origins);

    public static IntervalEnd AtInfinity(int sign, EndOrigins origins = EndOrigins.None) => new(default, sign, false, origins);

    /// <summary>The lower of two, which is reached where either is.</summary>
    public static IntervalEnd Lower(IntervalEnd left, IntervalEnd right) => left.Compare(right) switch
    {
        < 0 => left,
        > 0 => right,
        _ when left.IsReached == right.IsReached => left with { Origins = left.Origins | right.Origins },
        _ => left.IsReached ? left : right,
    };

    /// <summary>The higher of two, which is reached where either is.</summary>
    public static IntervalEnd Higher(IntervalEnd left, IntervalEnd right) => -Lower(-left, -right);

    /// <summary>The higher of two, which is reached where both are: the lower end of a maximum, which is as low as that where both values are.</summary>
    public static IntervalEnd HigherOfBoth(IntervalEnd left, IntervalEnd right) => left.Compare(right) switch
    {
        > 0 => left,
        < 0 => right,
        _ => left with { IsReached = left.IsReached && right.IsReached, Origins = left.Origins | right.Origins },
    };

    /// <summary>The lower of two, which is reached where both are: the upper end of a minimum.</summary>
    public static IntervalEnd LowerOfBoth(IntervalEnd left, IntervalEnd right) => -HigherOfBoth(-left, -right);

    /// <summary>The sum of two ends of one side.</summary>
    public static IntervalEnd operator +(IntervalEnd left, IntervalEnd right) =>
        !left.IsFinite ? left : !right.IsFinite ? right : new(left.Value + right.Value, 0, left.IsReached && right.IsReached, left.Origins | right.Origins);

    public static IntervalEnd operator -(IntervalEnd end) => end with { Value = -end.Value, Infinity = -end.Infinity };

    /// <summary>The product. Zero that is reached makes zero of whatever the other is.</summary>
    public static IntervalEnd operator *(IntervalEnd left, IntervalEnd right)
    {
        if (left.Sign == 0 || right.Sign == 0)
        {
            var zero = left.Sign == 0 && (left.IsReached || right.Sign != 0) ? left : right;
            return At(default, (left.Sign == 0 && left.IsReached) || (right.Sign == 0 && right.IsReached), zero.Origins);
        }

        return left.IsFinite && right.IsFinite
            ? new(left.Value * right.Value, 0, left.IsReached && right.IsReached, left.Origins | right.Origins)
            : AtInfinity(left.Sign * right.Sign, (left.IsFinite ? EndOrigins.None : left.Origins) | (right.IsFinite ? EndOrigins.None : right.Origins));
    }

    /// <summary>Minus, zero or plus, by value alone.</summary>
    public int Compare(IntervalEnd other) => IsFinite && other.IsFinite ? Value.CompareTo(other.Value) : Infinity.CompareTo(other.Infinity);

    /// <summary>One divided by it. Zero is approached from one side alone: from above where it is the lower end of a divisor.</summary>
    public IntervalEnd Reciprocal(bool isLow) =>
        !IsFinite ? At(default, isReached: false, Origins)
        : Value.Sign != 0 ? this with { Value = One / Value }
        : AtInfinity(isLow ? 1 : -1, Origins);
}
