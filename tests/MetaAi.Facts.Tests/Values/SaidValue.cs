using MetaAi.Facts.Dates;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Tests.Values;

/// <summary>What a value of any of the types with bounds says of itself, to compare by one formula.</summary>
internal sealed record SaidValue
{
    public object? Amount { get; init; }

    public object? Low { get; init; }

    public object? High { get; init; }

    public object? Minimum { get; init; }

    public object? Maximum { get; init; }

    public bool IsMinimumExclusive { get; init; }

    public bool IsMaximumExclusive { get; init; }

    public BoundsOrigin? Origin { get; init; }

    public Hedge Hedge { get; init; }

    /// <summary>By type: how whole numbers and a hedge make a value, and what the value holds for such a number.</summary>
    public static IReadOnlyDictionary<string, (Func<int?, int?, Hedge, SaidValue> Make, Func<int, object> End)> Types { get; } =
        new Dictionary<string, (Func<int?, int?, Hedge, SaidValue>, Func<int, object>)>
        {
            ["money"] = ((low, high, hedge) => Of(MonetaryAmount.Of(low * 1_000_000m, high * 1_000_000m, "USD", hedge)), number => number * 1_000_000m),
            ["count"] = ((low, high, hedge) => Of(Quantity.Of(low, high, "boats", hedge)), number => (decimal)number),
            ["percentage"] = ((low, high, hedge) => Of(Ratio.Percent(low, high, hedge)), number => Rational.Of(number, 100)),
            ["fraction"] = ((low, high, hedge) => Of(Ratio.Fraction(Seventh(low), Seventh(high), hedge)), number => Rational.Of(number, 7)),
            ["multiple"] = ((low, high, hedge) => Of(Ratio.Multiple(Seventh(low), Seventh(high), hedge)), number => Rational.Of(number, 7)),
            ["points"] = ((low, high, hedge) => Of(PercentagePoints.Of(low, high, PointUnit.PercentagePoint, hedge)), number => (decimal)number),
            ["basis points"] = ((low, high, hedge) => Of(PercentagePoints.Of(low, high, PointUnit.BasisPoint, hedge)), number => number / 100m),
            ["length"] = ((low, high, hedge) => Of(DurationRange.Of(Months(low), Months(high), hedge)), number => new CalendarDuration(number, DurationUnit.Month)),
        };

    public static SaidValue Of(string type, int? low, int? high, Hedge hedge) => Types[type].Make(low, high, hedge);

    public static object? End(string type, int? number) => number is { } end ? Types[type].End(end) : null;

    private static SaidValue Of(MonetaryAmount value) => new()
    {
        Amount = value.Amount,
        Low = value.Low,
        High = value.High,
        Minimum = value.Minimum,
        Maximum = value.Maximum,
        IsMinimumExclusive = value.IsMinimumExclusive,
        IsMaximumExclusive = value.IsMaximumExclusive,
        Origin = value.BoundsOrigin,
        Hedge = value.Hedge,
    };

    private static SaidValue Of(Quantity value) => new()
    {
        Amount = value.Amount,
        Low = value.Low,
        High = value.High,
        Minimum = value.Minimum,
        Maximum = value.Maximum,
        IsMinimumExclusive = value.IsMinimumExclusive,
        IsMaximumExclusive = value.IsMaximumExclusive,
        Origin = value.BoundsOrigin,
        Hedge = value.Hedge,
    };

    private static SaidValue Of(Ratio value) => new()
    {
        Amount = value.Amount,
        Low = value.Low,
        High = value.High,
        Minimum = value.Minimum,
        Maximum = value.Maximum,
        IsMinimumExclusive = value.IsMinimumExclusive,
        IsMaximumExclusive = value.IsMaximumExclusive,
        Origin = value.BoundsOrigin,
        Hedge = value.Hedge,
    };

    private static SaidValue Of(PercentagePoints value) => new()
    {
        Amount = value.Amount,
        Low = value.Low,
        High = value.High,
        Minimum = value.Minimum,
        Maximum = value.Maximum,
        IsMinimumExclusive = value.IsMinimumExclusive,
        IsMaximumExclusive = value.IsMaximumExclusive,
        Origin = value.BoundsOrigin,
        Hedge = value.Hedge,
    };

    private static SaidValue Of(DurationRange value) => new()
    {
        Amount = value.Amount,
        Low = value.Low,
        High = value.High,
        Minimum = value.Minimum,
        Maximum = value.Maximum,
        IsMinimumExclusive = value.IsMinimumExclusive,
        IsMaximumExclusive = value.IsMaximumExclusive,
        Origin = value.BoundsOrigin,
        Hedge = value.Hedge,
    };

    private static Rational? Seventh(int? number) => number is { } sevenths ? Rational.Of(sevenths, 7) : null;

    private static CalendarDuration? Months(int? number) => number is { } months ? new CalendarDuration(months, DurationUnit.Month) : null;
}
