using System.Diagnostics;
using System.Text.Json.Serialization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Json;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts;

/// <summary>
/// A length of time in the units that were said: "trois ans" stays three years. <see cref="Amount"/> where the words give one length,
/// <see cref="Low"/> and <see cref="High"/> for what they name, <see cref="Minimum"/> and <see cref="Maximum"/> where they bound it: "au moins trois à
/// cinq ans" names three to five years, and has a minimum alone. <see cref="CalendarPeriods"/> turns a length into a NodaTime period, to add to a
/// date. Immutable; equal where the ends and the hedge are: P12M is not P1Y.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed record DurationRange : IFigureValue
{
    private readonly Bounds<OrderedDuration> bounds;

    private DurationRange(Bounds<OrderedDuration> bounds) => this.bounds = bounds;

    /// <summary>The length, where the words give one and do not turn it into a bound; null otherwise.</summary>
    public CalendarDuration? Amount => bounds.Amount?.Length;

    /// <summary>
    /// The lower end of the length or range that the words name; null where they name an upper end alone. Equal to <see cref="High"/> for one
    /// length, also a hedged one.
    /// </summary>
    public CalendarDuration? Low => bounds.Low?.Length;

    /// <summary>The upper end of the length or range that the words name; null where they name a lower end alone.</summary>
    public CalendarDuration? High => bounds.High?.Length;

    /// <summary>The least that the words allow, or null where they do not bound it on that side.</summary>
    public CalendarDuration? Minimum => bounds.Minimum?.Length;

    /// <summary>The most that the words allow, or null where they do not bound it on that side.</summary>
    public CalendarDuration? Maximum => bounds.Maximum?.Length;

    /// <summary>Whether the length is more than <see cref="Minimum"/> and cannot equal it.</summary>
    public bool IsMinimumExclusive => bounds.IsMinimumExclusive;

    /// <summary>Whether the length is less than <see cref="Maximum"/> and cannot equal it.</summary>
    public bool IsMaximumExclusive => bounds.IsMaximumExclusive;

    /// <summary>How the words bound the length.</summary>
    public Hedge Hedge => bounds.Hedge;

    /// <summary>Where the bounds come from; null where there are none.</summary>
    public BoundsOrigin? BoundsOrigin => bounds.Origin;

    /// <summary>A length of time as a figure's words say it.</summary>
    /// <param name="low">The lower end, or null where the words give none; equal to <paramref name="high"/> for one length, also a hedged one.</param>
    /// <param name="high">The upper end, or null where the words give none.</param>
    /// <param name="hedge">How the words bound the length.</param>
    /// <param name="isMinimumExclusive">Whether the words bound each end of a range and leave the lower one out.</param>
    /// <param name="isMaximumExclusive">Whether they leave the upper one out.</param>
    /// <exception cref="ArgumentException">There is no end, the ends are reversed, or the hedge contradicts them.</exception>
    public static DurationRange Of(CalendarDuration? low, CalendarDuration? high, Hedge hedge = Hedge.Exact, bool isMinimumExclusive = false, bool isMaximumExclusive = false) =>
        new(Bounds<OrderedDuration>.Of(ToOrdered(low), ToOrdered(high), hedge, isMinimumExclusive, isMaximumExclusive));

    /// <summary>A length of time as a figure's words say it.</summary>
    /// <param name="low">The lower end in ISO 8601, <c>P3Y</c>, or null where the words give none; equal to <paramref name="high"/> for one length.</param>
    /// <param name="high">The upper end in ISO 8601, or null where the words give none.</param>
    /// <param name="hedge">How the words bound the length.</param>
    /// <param name="isMinimumExclusive">Whether the words bound each end of a range and leave the lower one out.</param>
    /// <param name="isMaximumExclusive">Whether they leave the upper one out.</param>
    /// <exception cref="ArgumentException">A text is no ISO 8601 length, there is no end, the ends are reversed, or the hedge contradicts them.</exception>
    public static DurationRange Of(string? low, string? high, Hedge hedge = Hedge.Exact, bool isMinimumExclusive = false, bool isMaximumExclusive = false) => Of(Parse(low, nameof(low)), Parse(high, nameof(high)), hedge, isMinimumExclusive, isMaximumExclusive);

    /// <summary>The length in plain English words: "3 to 5 years", "at least 6 months", "2 years 3 months".</summary>
    public override string ToString() => FigureDescription.Describe(ToFigure());

    internal Figure ToFigure() => new()
    {
        Kind = FigureKind.Duration,
        Low = ToBound(bounds.Low),
        High = ToBound(bounds.High),
        Hedge = Hedge,
        IsLowExclusive = bounds.IsLowExclusive,
        IsHighExclusive = bounds.IsHighExclusive,
    };

    Figure? IFigureValue.ToFigure() => ToFigure();

    private static CalendarDuration? Parse(string? text, string parameter) => text is null
        ? null
        : CalendarDuration.TryParse(text) ?? throw new ArgumentException($"'{text}' is not a length of time in ISO 8601.", parameter);

    private static OrderedDuration? ToOrdered(CalendarDuration? end) => end is { } length ? new OrderedDuration(length) : null;

    private static FigureBound? ToBound(OrderedDuration? end) => end is { } length ? new FigureBound(length.Length) : null;
}
