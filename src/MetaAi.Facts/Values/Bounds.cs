using MetaAi.Facts.Reading;

namespace MetaAi.Facts;

/// <summary>
/// The one rule for what a figure's words say of a value: the number or range that they name, and the set that they allow. A hedge is never turned
/// into a tolerance, and one that bounds on one side bounds a range there alone: "au moins trois à cinq ans" names three to five years and allows
/// any length from three years on.
/// </summary>
internal readonly record struct Bounds<T>
    where T : struct, IComparable<T>
{
    private readonly bool isLowExclusive;
    private readonly bool isHighExclusive;
    private readonly DerivedEnds<T>? derived;

    private Bounds(T? low, T? high, Hedge hedge, bool isLowExclusive, bool isHighExclusive)
    {
        Low = low;
        High = high;
        Hedge = hedge;
        this.isLowExclusive = isLowExclusive;
        this.isHighExclusive = isHighExclusive;
    }

    private Bounds(T low, T high, Hedge hedge, DerivedEnds<T> derived)
        : this(low, high, hedge, isLowExclusive: false, isHighExclusive: false) => this.derived = derived;

    /// <summary>The lower end that the words name, as a figure has it.</summary>
    public T? Low { get; }

    /// <summary>The upper end that the words name, as a figure has it.</summary>
    public T? High { get; }

    public Hedge Hedge { get; }

    /// <summary>The number, where the words say one and hedge it into no bound.</summary>
    public T? Amount => derived is { } ends ? ends.Amount : IsOneNumber && Hedge != Hedge.Tolerance ? Low : null;

    public T? Minimum => derived is { } ends ? ends.Minimum : HedgeSides.Closed(Hedge).Below ? Low : null;

    public T? Maximum => derived is { } ends ? ends.Maximum : HedgeSides.Closed(Hedge).Above ? High : null;

    public bool IsMinimumExclusive => derived is { } ends ? ends.IsMinimumExclusive : (Hedge == Hedge.MoreThan && Low is not null) || isLowExclusive;

    public bool IsMaximumExclusive => derived is { } ends ? ends.IsMaximumExclusive : (Hedge is Hedge.LessThan or Hedge.Before && High is not null) || isHighExclusive;

    /// <summary>Whether the words bound each end and leave the lower one out.</summary>
    public bool IsLowExclusive => isLowExclusive;

    /// <summary>Whether the words bound each end and leave the upper one out.</summary>
    public bool IsHighExclusive => isHighExclusive;

    /// <summary>Whether the bounds were computed, and do not follow from the hedge.</summary>
    public bool IsDerived => derived is not null;

    public BoundsOrigin? Origin => HedgeSides.Closed(Hedge) switch
    {
        _ when derived is { } ends => ends.Minimum is null && ends.Maximum is null ? null : BoundsOrigin.Derived,
        (true, true) => BoundsOrigin.Stated,
        (false, false) => null,
        _ => BoundsOrigin.Hedge,
    };

    private bool IsOneNumber => Low is { } low && High is { } high && low.CompareTo(high) == 0;

    /// <summary>The bounds that a figure's ends and hedge say.</summary>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, the hedge contradicts the ends that there are, or an end is left out of what is no exact range.</exception>
    public static Bounds<T> Of(T? low, T? high, Hedge hedge, bool isLowExclusive = false, bool isHighExclusive = false)
    {
        if (low is null && high is null)
        {
            throw new ArgumentException("A figure has a lower end, an upper end, or both.", nameof(low));
        }

        if (low is { } from && high is { } to && from.CompareTo(to) > 0)
        {
            throw new ArgumentException($"The lower end, {low}, is above the upper end, {high}.", nameof(low));
        }

        var bounds = new Bounds<T>(low, high, hedge, isLowExclusive, isHighExclusive);
        if ((isLowExclusive || isHighExclusive) && (hedge != Hedge.Exact || low is null || high is null || bounds.IsOneNumber))
        {
            throw new ArgumentException("Only an exact range of two ends leaves one of them out; elsewhere the hedge says it.", isLowExclusive ? nameof(isLowExclusive) : nameof(isHighExclusive));
        }

        var agrees = HedgeSides.Closed(hedge) switch
        {
            (true, false) => low is not null && !bounds.IsOneNumber,
            (false, true) => high is not null && !bounds.IsOneNumber,
            _ => low is not null && high is not null,
        };
        return agrees ? bounds : throw new ArgumentException(Contradiction(hedge), nameof(hedge));
    }

    /// <summary>The bounds of what a formula came to: between its nominal ends, with those that rounding leaves.</summary>
    public static Bounds<T> Of(T low, T high, DerivedEnds<T> ends) => new(low, high, ends.IsApproximate ? Hedge.Approx : Hedge.Exact, ends);

    private static string Contradiction(Hedge hedge) => HedgeSides.Closed(hedge) switch
    {
        (true, false) => $"The hedge {hedge} says a lower end: leave the upper one out, or give a range.",
        (false, true) => $"The hedge {hedge} says an upper end: leave the lower one out, or give a range.",
        _ => $"The hedge {hedge} needs both ends; they are equal for one number.",
    };
}
