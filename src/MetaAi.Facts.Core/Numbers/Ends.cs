namespace MetaAi.Facts.Numbers;

/// <summary>Both ends of an interval on their way through plain interval arithmetic, which takes its operands for independent of each other.</summary>
internal readonly record struct Ends(IntervalEnd Low, IntervalEnd High)
{
    public static Ends Everything => new(IntervalEnd.AtInfinity(-1), IntervalEnd.AtInfinity(1));

    /// <summary>Whether it is certain that nothing in the interval is below zero.</summary>
    public bool IsNeverNegative => Low.IsFinite && Low.Sign >= 0;

    /// <summary>Whether it is certain that nothing in the interval is above zero.</summary>
    public bool IsNeverPositive => High.IsFinite && High.Sign <= 0;

    /// <summary>Whether it is one number.</summary>
    public bool IsPoint => Low.IsFinite && High.IsFinite && Low.Value == High.Value;

    /// <summary>Whether zero belongs to the interval.</summary>
    public bool HasZero => (Low.Sign < 0 || (Low.Sign == 0 && Low.IsReached)) && (High.Sign > 0 || (High.Sign == 0 && High.IsReached));

    public static Ends At(Rational number, EndOrigins origins = EndOrigins.None)
    {
        var end = IntervalEnd.At(number, isReached: true, origins);
        return new(end, end);
    }

    public static Ends operator +(Ends left, Ends right) => new(left.Low + right.Low, left.High + right.High);

    public static Ends operator -(Ends left, Ends right) => left + -right;

    public static Ends operator -(Ends value) => new(-value.High, -value.Low);

    public static Ends operator *(Ends left, Ends right)
    {
        if (left.IsNeverNegative && right.IsNeverNegative)
        {
            return new(left.Low * right.Low, left.High * right.High);
        }

        var (a, b, c, d) = (left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High);
        return new(
            IntervalEnd.Lower(IntervalEnd.Lower(a, b), IntervalEnd.Lower(c, d)),
            IntervalEnd.Higher(IntervalEnd.Higher(a, b), IntervalEnd.Higher(c, d)));
    }

    /// <exception cref="DivideByZeroException">Zero belongs to the divisor.</exception>
    public static Ends operator /(Ends left, Ends right) =>
        right.HasZero ? throw new DivideByZeroException() : left * new Ends(right.High.Reciprocal(isLow: false), right.Low.Reciprocal(isLow: true));

    /// <summary>What belongs to both; null where nothing does.</summary>
    public static Ends? Intersect(Ends left, Ends right)
    {
        var low = Inner(left.Low, right.Low);
        var high = -Inner(-left.High, -right.High);
        var order = low.Compare(high);
        return order > 0 || (order == 0 && !(low.IsReached && high.IsReached)) ? null : new(low, high);
    }

    // The higher of two lower ends, which is reached where both are.
    private static IntervalEnd Inner(IntervalEnd left, IntervalEnd right) => left.Compare(right) switch
    {
        < 0 => right,
        > 0 => left,
        _ => left.IsReached ? right : left,
    };
}
