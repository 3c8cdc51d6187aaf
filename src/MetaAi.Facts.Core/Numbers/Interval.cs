namespace MetaAi.Facts.Numbers;

/// <summary>
/// The exact numbers between two ends, each of which is a number that belongs to them, a number that does not, or none. Never empty. Its arithmetic takes
/// the operands for independent of each other (plain interval arithmetic): what it gives contains every result, and is no wider where each number occurs once.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly record struct Interval
{
    internal Interval(Ends ends)
    {
        var (low, high) = ends;
        Minimum = low.IsFinite ? low.Value : null;
        Maximum = high.IsFinite ? high.Value : null;
        IsMinimumExclusive = low.IsFinite && !low.IsReached;
        IsMaximumExclusive = high.IsFinite && !high.IsReached;
    }

    /// <summary>All numbers.</summary>
    public static Interval Everything => default;

    /// <summary>The lower end; null where there is none.</summary>
    public Rational? Minimum { get; }

    /// <summary>The upper end; null where there is none.</summary>
    public Rational? Maximum { get; }

    /// <summary>Whether the lower end does not belong to the interval.</summary>
    public bool IsMinimumExclusive { get; }

    /// <summary>Whether the upper end does not belong to the interval.</summary>
    public bool IsMaximumExclusive { get; }

    /// <summary>The number, where it is the only one; null otherwise.</summary>
    public Rational? Point => Minimum is { } low && Maximum is { } high && low == high ? low : null;

    internal bool IsNearLimit => Minimum is { IsNearLimit: true } || Maximum is { IsNearLimit: true };

    internal Ends Ends => new(
        Minimum is { } low ? IntervalEnd.At(low, !IsMinimumExclusive) : IntervalEnd.AtInfinity(-1),
        Maximum is { } high ? IntervalEnd.At(high, !IsMaximumExclusive) : IntervalEnd.AtInfinity(1));

    /// <summary>One number.</summary>
    /// <param name="number">The number.</param>
    public static Interval Of(Rational number) => new(Ends.At(number));

    /// <summary>The numbers between two ends.</summary>
    /// <param name="minimum">The lower end; null for none.</param>
    /// <param name="maximum">The upper end; null for none.</param>
    /// <param name="isMinimumExclusive">Whether the lower end is left out.</param>
    /// <param name="isMaximumExclusive">Whether the upper end is left out.</param>
    /// <exception cref="ArgumentException">The lower end is above the upper one, they are equal and one is left out, or an end that is not there is left out.</exception>
    public static Interval Between(Rational? minimum, Rational? maximum, bool isMinimumExclusive = false, bool isMaximumExclusive = false)
    {
        if ((minimum is null && isMinimumExclusive) || (maximum is null && isMaximumExclusive))
        {
            throw new ArgumentException("An end that is not there cannot be left out.", minimum is null ? nameof(minimum) : nameof(maximum));
        }

        return minimum is { } low && maximum is { } high && (low > high || (low == high && (isMinimumExclusive || isMaximumExclusive)))
            ? throw new ArgumentException("No number lies between the ends.", nameof(minimum))
            : new(new Ends(
                minimum is { } from ? IntervalEnd.At(from, !isMinimumExclusive) : IntervalEnd.AtInfinity(-1),
                maximum is { } to ? IntervalEnd.At(to, !isMaximumExclusive) : IntervalEnd.AtInfinity(1)));
    }

    /// <summary>Whether a number belongs to the interval.</summary>
    /// <param name="number">The number.</param>
    public bool Contains(Rational number) =>
        (Minimum is not { } low || number > low || (number == low && !IsMinimumExclusive))
        && (Maximum is not { } high || number < high || (number == high && !IsMaximumExclusive));

    /// <summary>Whether every number of the other interval belongs to this one.</summary>
    /// <param name="other">The other interval.</param>
    public bool Contains(Interval other) => Hull(other) == this;

    /// <summary>What belongs to both; null where nothing does.</summary>
    /// <param name="other">The other interval.</param>
    public Interval? Intersect(Interval other) => Ends.Intersect(Ends, other.Ends) is { } ends ? new(ends) : null;

    /// <summary>The least interval that holds both.</summary>
    /// <param name="other">The other interval.</param>
    public Interval Hull(Interval other)
    {
        var (mine, its) = (Ends, other.Ends);
        return new(new Ends(IntervalEnd.Lower(mine.Low, its.Low), IntervalEnd.Higher(mine.High, its.High)));
    }

    /// <summary>The distance between two intervals that do not meet; zero where they meet, and where they only touch at an end that one leaves out.</summary>
    /// <param name="other">The other interval.</param>
    public Rational Gap(Interval other) =>
        Minimum is { } low && other.Maximum is { } below && low > below ? low - below
        : Maximum is { } high && other.Minimum is { } above && above > high ? above - high
        : default;

    /// <summary>All sums.</summary>
    public static Interval operator +(Interval left, Interval right) => new(left.Ends + right.Ends);

    /// <summary>All differences.</summary>
    public static Interval operator -(Interval left, Interval right) => new(left.Ends - right.Ends);

    /// <summary>All numbers with the other sign.</summary>
    public static Interval operator -(Interval value) => new(-value.Ends);

    /// <summary>All products.</summary>
    public static Interval operator *(Interval left, Interval right) => new(left.Ends * right.Ends);

    /// <summary>All quotients.</summary>
    /// <exception cref="DivideByZeroException">Zero belongs to the divisor.</exception>
    public static Interval operator /(Interval left, Interval right) => new(left.Ends / right.Ends);

    /// <summary>In the notation of ISO 31-11: "[60, 65]", "(14, ∞)".</summary>
    public override string ToString() =>
        $"{(Minimum is null || IsMinimumExclusive ? '(' : '[')}{Minimum?.ToString() ?? "−∞"}, {Maximum?.ToString() ?? "∞"}{(Maximum is null || IsMaximumExclusive ? ')' : ']')}";
}
