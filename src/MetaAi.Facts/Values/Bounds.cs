namespace MetaAi.Facts;

/// <summary>
/// The one rule for what a figure's words say of a value: the number, where they say one, and its bounds, where they bound it. A hedge is
/// never turned into a tolerance.
/// </summary>
internal readonly record struct Bounds<T>
    where T : struct, IComparable<T>
{
    private Bounds(T? low, T? high, Hedge hedge)
    {
        Low = low;
        High = high;
        Hedge = hedge;
    }

    /// <summary>The lower end, as a figure has it.</summary>
    public T? Low { get; }

    /// <summary>The upper end, as a figure has it.</summary>
    public T? High { get; }

    public Hedge Hedge { get; }

    /// <summary>The number, where the words say one and hedge it into no bound.</summary>
    public T? Amount => IsOneNumber && Hedge != Hedge.Tolerance ? Low : null;

    public T? Minimum => IsUnbounded ? null : Low;

    public T? Maximum => IsUnbounded ? null : High;

    public bool IsMinimumExclusive => Hedge == Hedge.MoreThan && Low is not null;

    public bool IsMaximumExclusive => Hedge is Hedge.LessThan or Hedge.Before && High is not null;

    public BoundsOrigin? Origin => IsUnbounded ? null : Low is null || High is null ? BoundsOrigin.Hedge : BoundsOrigin.Stated;

    private bool IsOneNumber => Low is { } low && High is { } high && low.CompareTo(high) == 0;

    // "environ 300": a number, and no bound.
    private bool IsUnbounded => IsOneNumber && Hedge is Hedge.Approx or Hedge.Nearly;

    /// <summary>The bounds that a figure's ends and hedge say.</summary>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, or the hedge contradicts the ends that there are.</exception>
    public static Bounds<T> Of(T? low, T? high, Hedge hedge)
    {
        if (low is null && high is null)
        {
            throw new ArgumentException("A figure has a lower end, an upper end, or both.", nameof(low));
        }

        if (low is { } from && high is { } to && from.CompareTo(to) > 0)
        {
            throw new ArgumentException($"The lower end, {low}, is above the upper end, {high}.", nameof(low));
        }

        var bounds = new Bounds<T>(low, high, hedge);
        var agrees = hedge switch
        {
            Hedge.Exact or Hedge.Approx or Hedge.Nearly or Hedge.Tolerance => low is not null && high is not null,
            Hedge.MoreThan or Hedge.AtLeast or Hedge.Several or Hedge.From or Hedge.Since => low is not null && !bounds.IsOneNumber,
            Hedge.LessThan or Hedge.AtMost or Hedge.UpTo or Hedge.By or Hedge.Before => high is not null && !bounds.IsOneNumber,
            _ => throw new ArgumentOutOfRangeException(nameof(hedge), hedge, "There is no such hedge."),
        };
        return agrees ? bounds : throw new ArgumentException(Contradiction(hedge), nameof(hedge));
    }

    private static string Contradiction(Hedge hedge) => hedge switch
    {
        Hedge.Exact or Hedge.Approx or Hedge.Nearly or Hedge.Tolerance => $"The hedge {hedge} needs both ends; they are equal for one number.",
        Hedge.MoreThan or Hedge.AtLeast or Hedge.Several or Hedge.From or Hedge.Since => $"The hedge {hedge} says a lower end: leave the upper one out, or give a range.",
        _ => $"The hedge {hedge} says an upper end: leave the lower one out, or give a range.",
    };
}
