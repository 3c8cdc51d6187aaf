using System.Numerics;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>
/// A scale that is set by what is said. An end that is far from all else that is said would draw the eye to what nobody stresses: it is cut, and so is nothing
/// else; an open end has an arrow of a fixed length. Exact: places are computed without rounding but that to a step.
/// </summary>
internal sealed class ChartScale
{
    /// <summary>The steps of a whole scale.</summary>
    public const int Full = 10_000;

    /// <summary>The steps of the arrow of an open end.</summary>
    public const int Arrow = 900;

    private const int MostSpaces = 5;

    private static readonly Rational Far = Rational.Of(3, 1);
    private static readonly Rational Room = Rational.Of(15, 100);
    private static readonly Rational Half = Rational.Of(1, 2);
    private static readonly Rational One = Rational.Of(1, 1);

    private ChartScale(Rational low, Rational high, IReadOnlyList<Rational> ticks)
    {
        Low = low;
        High = high;
        Ticks = ticks;
    }

    /// <summary>The number at the left end.</summary>
    public Rational Low { get; }

    /// <summary>The number at the right end; greater than <see cref="Low"/>.</summary>
    public Rational High { get; }

    /// <summary>The numbers that lines are drawn at, in order.</summary>
    public IReadOnlyList<Rational> Ticks { get; }

    /// <summary>A scale for figures of one unit. It starts at zero, but where they lie so near each other that nothing could be told apart.</summary>
    /// <param name="values">The figures; one or more.</param>
    /// <param name="isFromZero">Whether it starts at zero whatever they are, because lengths are to be compared.</param>
    public static ChartScale Of(IReadOnlyCollection<ChartValue> values, bool isFromZero = false)
    {
        var far = values.Count > 1 ? values.Select(NearEnd).Max() * Far : default;
        Rational[] ends = [.. values.SelectMany(Ends).Where(end => far.Sign == 0 || Abs(end) <= far)];
        var (low, high) = ends.Length == 0 ? (default, default) : (ends.Min(), ends.Max());
        var spread = high - low;
        if (!isFromZero && spread.Sign > 0 && low.Sign * high.Sign > 0 && spread * Rational.Of(4, 1) < Max(Abs(low), Abs(high)))
        {
            (low, high) = (low - (spread * Half), high + (spread * Half));
        }
        else
        {
            (low, high) = (Min(low, default), Max(high, default));
        }

        (low, high) = WithRoom(low, low == high ? high + One : high, values);
        return new(low, high, TicksOf(low, high));
    }

    /// <summary>A scale from the least of some numbers to the greatest.</summary>
    /// <param name="numbers">The numbers; one or more.</param>
    public static ChartScale Over(IReadOnlyCollection<Rational> numbers)
    {
        var (low, high) = (numbers.Min(), numbers.Max());
        high = low == high ? high + One : high;
        return new(low, high, TicksOf(low, high));
    }

    /// <summary>A scale for spans of days. Spans that are much longer than most are cut.</summary>
    /// <param name="spans">The spans, as numbers of days; one or more.</param>
    /// <param name="ticks">Gives the days to draw lines at, of the first and the last day.</param>
    public static ChartScale OfDays(IReadOnlyCollection<ChartValue> spans, Func<Rational, Rational, IReadOnlyList<Rational>> ticks)
    {
        Rational[] lengths = [.. spans.Where(span => span is { Low: not null, High: not null }).Select(span => span.High!.Value - span.Low!.Value).Order()];
        var most = Max(Rational.Of(366, 1), lengths.Length == 0 ? default : lengths[(lengths.Length - 1) / 2] * Rational.Of(4, 1));
        var ends = spans.Where(span => span is not { Low: { } from, High: { } to } || to - from <= most).SelectMany(Ends).ToArray();
        ends = ends.Length == 0 ? [.. spans.SelectMany(Ends)] : ends;
        var (low, high) = (ends.Min(), ends.Max());

        // One that lies apart from the others is cut at its far end alone.
        (low, high) = (Min(low, spans.Min(span => span.High ?? low)), Max(high, spans.Max(span => span.Low ?? high)));
        var margin = Max(One, (high - low) * Rational.Of(1, 25));
        (low, high) = WithRoom(low - margin, high + margin, spans);
        return new(low, high, ticks(low, high));
    }

    /// <summary>Where a number stands; at an end where it lies beyond it.</summary>
    /// <param name="number">Any number.</param>
    public int At(Rational number)
    {
        if (number <= Low || number >= High)
        {
            return number <= Low ? 0 : Full;
        }

        var (top, bottom) = ((number - Low) / (High - Low) * Rational.Of(Full, 1)).ToBigIntegers();
        return (int)(((2 * top) + bottom) / (2 * bottom));
    }

    /// <summary>Where a figure stands.</summary>
    /// <param name="value">One of the figures that the scale was made for.</param>
    public ChartMark Mark(ChartValue value)
    {
        var below = value.Low is { } low ? Below(low) : ChartEnd.Open;
        var above = value.High is { } high ? Above(high) : ChartEnd.Open;
        var start = below == ChartEnd.Open ? Math.Max(0, At(value.High!.Value) - Arrow) : At(value.Low!.Value);
        var end = above == ChartEnd.Open ? Math.Min(Full, At(value.Low!.Value) + Arrow) : At(value.High!.Value);
        return new(start, end, below, above, value.Rounded is { } rounded ? Whisker(rounded.Low, rounded.High) : null) { IsPoint = value.Point is not null };
    }

    private ChartWhisker Whisker(Rational low, Rational high) => new(At(low), At(high), Below(low), Above(high));

    private ChartEnd Below(Rational end) => end < Low ? ChartEnd.Cut : ChartEnd.Said;

    private ChartEnd Above(Rational end) => end > High ? ChartEnd.Cut : ChartEnd.Said;

    // What is said first of a range: the end that is nearer to zero.
    private static Rational NearEnd(ChartValue value) => value switch
    {
        { Low: { } low, High: { } high } => low.Sign * high.Sign <= 0 ? default : Min(Abs(low), Abs(high)),
        _ => Abs((value.Low ?? value.High)!.Value),
    };

    private static IEnumerable<Rational> Ends(ChartValue value) =>
        new[] { value.Low, value.High, value.Rounded?.Low, value.Rounded?.High }.OfType<Rational>();

    // For the arrows of open ends, and for what is cut to be seen to go on.
    private static (Rational Low, Rational High) WithRoom(Rational low, Rational high, IEnumerable<ChartValue> values)
    {
        var room = (high - low) * Room;
        var (from, to) = (low, high);
        foreach (var value in values)
        {
            if (value is { Low: { } start } && start <= high && (value.High is not { } end || end > high))
            {
                to = Max(to, start + room);
            }

            if (value is { High: { } last } && last >= low && (value.Low is not { } first || first < low))
            {
                from = Min(from, last - room);
            }
        }

        return (from, to);
    }

    private static List<Rational> TicksOf(Rational low, Rational high)
    {
        var step = Step((high - low) / Rational.Of(MostSpaces, 1));
        var (top, bottom) = (low / step).ToBigIntegers();
        var first = BigInteger.DivRem(top, bottom, out var rest) + (rest.Sign > 0 ? 1 : 0);
        List<Rational> ticks = [];
        for (var tick = Rational.FromBigIntegers(first, 1) * step; tick <= high; tick += step)
        {
            ticks.Add(tick);
        }

        return ticks;
    }

    // The least of 1, 2, 5, 10, 20 … that is not smaller.
    private static Rational Step(Rational least)
    {
        var (top, bottom) = least.ToBigIntegers();
        var place = (int)(BigInteger.Log10(top) - BigInteger.Log10(bottom)) - 2;
        for (; ; place++)
        {
            var power = BigInteger.Pow(10, Math.Abs(place));
            var unit = place < 0 ? Rational.FromBigIntegers(1, power) : Rational.FromBigIntegers(power, 1);
            foreach (var digit in (int[])[1, 2, 5])
            {
                if (unit * Rational.Of(digit, 1) is var step && step >= least)
                {
                    return step;
                }
            }
        }
    }

    private static Rational Abs(Rational number) => number.Sign < 0 ? -number : number;

    private static Rational Min(Rational one, Rational other) => one < other ? one : other;

    private static Rational Max(Rational one, Rational other) => one > other ? one : other;
}
