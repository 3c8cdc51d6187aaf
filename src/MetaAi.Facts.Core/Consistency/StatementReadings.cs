using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Consistency;

/// <summary>What a statement says, as sets of numbers; a date is the days that it spans, numbered.</summary>
internal sealed record StatementReadings
{
    public required Interval Nominal { get; init; }

    /// <summary>With rounding; an approximation as if it were exact.</summary>
    public required Interval AsIfExact { get; init; }

    public required Interval Loose { get; init; }

    public required bool IsApproximate { get; init; }

    /// <summary>Whether it is one exact number.</summary>
    public required bool IsExact { get; init; }

    /// <summary>Whether the words bound it on one side alone.</summary>
    public bool IsOneSided => AsIfExact.Minimum is null != AsIfExact.Maximum is null;

    /// <summary>The last place that was written, of the pure number.</summary>
    public int? Decimals { get; init; }

    /// <summary>Whether a figure can be compared: a number, or a date whose years are known. Lengths of time in different units have no order.</summary>
    public static bool CanBe(in Figure figure) => figure.Kind switch
    {
        FigureKind.Duration => false,
        FigureKind.Date => (figure.Low is null || figure.Low.Value.Date.Year is not null) && (figure.High is null || figure.High.Value.Date.Year is not null),
        _ => true,
    };

    public static StatementReadings Of(in Figure figure)
    {
        if (figure.Kind == FigureKind.Date)
        {
            return OfDate(figure);
        }

        var readings = FigureReadings.Of(figure);
        return new()
        {
            Nominal = readings.Nominal,
            AsIfExact = new(readings.AsIfExact),
            Loose = new(readings.Loose),
            IsApproximate = readings.IsApproximate,
            IsExact = readings.HasAmount && !readings.IsApproximate,
            Decimals = figure.Decimals + ShiftOf(figure),
        };
    }

    /// <summary>What all intervals have in common; null where nothing is.</summary>
    public static Interval? Meet(IEnumerable<Interval> intervals)
    {
        Interval? common = Interval.Everything;
        foreach (var interval in intervals)
        {
            common = common?.Intersect(interval);
        }

        return common;
    }

    /// <summary>The distance between the sets that are farthest from each other; zero where all meet or touch.</summary>
    public static Rational Gap(IReadOnlyList<StatementReadings> readings)
    {
        var (low, high) = (readings.Max(reading => reading.AsIfExact.Minimum), readings.Min(reading => reading.AsIfExact.Maximum));
        return low is { } minimum && high is { } maximum && minimum > maximum ? minimum - maximum : default;
    }

    // The last place of "180 %" is a hundredth, as that of "1,80 ×" is.
    private static int ShiftOf(in Figure figure) => figure.Kind == FigureKind.Percent || (figure.Kind == FigureKind.Points && figure.Unit == "bp") ? 2 : 0;

    private static StatementReadings OfDate(in Figure figure)
    {
        var (low, high) = (Day(figure.Low), Day(figure.High));
        var (isClosedBelow, isClosedAbove) = HedgeSides.Closed(figure.Hedge);
        var isApproximate = !isClosedBelow && !isClosedAbove;
        var days = isApproximate || (isClosedBelow && isClosedAbove) ? Interval.Between(low, high)
            : isClosedBelow ? Interval.Between(low, null, figure.Hedge == Hedge.MoreThan && low is not null)
            : Interval.Between(null, high, isMaximumExclusive: figure.Hedge is Hedge.LessThan or Hedge.Before && high is not null);
        return new()
        {
            Nominal = Interval.Between(low, high),
            AsIfExact = days,
            Loose = days,
            IsApproximate = isApproximate,
            IsExact = figure.Hedge == Hedge.Exact && low == high,
        };
    }

    private static Rational? Day(FigureBound? bound) => bound is { } day ? Rational.Of(CivilCalendar.DayNumber(day.Date), 1) : null;
}
