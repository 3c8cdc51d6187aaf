using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Series;

/// <summary>
/// What a series says of each day: one thing, and nothing that no point says. The point that starts last speaks of a day, and of those that start together the
/// shortest; one of which an end is not known speaks of a day where no other does, and one that is expected where none that is actual does. One with an open end is
/// superseded for good by the next later start, but what is actual by no expectation; one with both ends speaks of all of its days that no later one speaks of.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class Timeline
{
    private readonly IReadOnlyList<TimelinePoint> points;

    // After the first of a kind has begun, and before the last.
    private readonly int firstOpenEnd;
    private readonly int firstUnknownEnd;
    private readonly int lastUnknownStart;

    private Timeline(IReadOnlyList<TimelinePoint> points)
    {
        this.points = points;
        firstOpenEnd = points.Where(point => point.IsOpenEnded).Select(point => point.First).DefaultIfEmpty(int.MaxValue).Min();
        firstUnknownEnd = points.Where(point => point.IsEndUnknown).Select(point => point.First).DefaultIfEmpty(int.MaxValue).Min();
        lastUnknownStart = points.Where(point => point.IsStartUnknown).Select(point => point.Last).DefaultIfEmpty(int.MinValue).Max();
        Stretches = Number(Cover());
    }

    /// <summary>All days in order, in as few stretches as there are different answers.</summary>
    public IReadOnlyList<TimelineStretch> Stretches { get; }

    /// <summary>The timeline of points; of none, nothing is known of any day.</summary>
    /// <param name="points">The points, in any order; each period once.</param>
    /// <exception cref="ArgumentException">Two have one name.</exception>
    public static Timeline Of(IReadOnlyList<TimelinePoint> points) => points.Select(point => point.Name).Distinct().Count() == points.Count
        ? new(points)
        : throw new ArgumentException("A timeline has each period once.", nameof(points));

    /// <summary>Periods in order: by their start, and of those that start together the longest first.</summary>
    /// <param name="names">The periods, as <see cref="PeriodName"/> has them.</param>
    /// <exception cref="ArgumentException">A text is no name of a period.</exception>
    public static IReadOnlyList<string> Order(IReadOnlyList<string> names) => [.. InOrder(names.Select(name => new TimelinePoint(name, false, false))).Select(point => point.Name)];

    /// <summary>What the series says of a day.</summary>
    /// <param name="day">The day; its year is known.</param>
    public TimelineStretch At(CivilDate day)
    {
        var (low, high) = (0, Stretches.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Stretches[middle].Last is { } last && last < day ? (middle + 1, high) : (low, middle);
        }

        return Stretches[low];
    }

    private static IEnumerable<TimelinePoint> InOrder(IEnumerable<TimelinePoint> points) =>
        points.OrderBy(point => point.First).ThenByDescending(point => point.Last).ThenBy(point => point.Name, StringComparer.Ordinal);

    // Which point speaks of the days from a day on, up to the next.
    private List<(int From, int? Point)> Cover()
    {
        var numbers = Enumerable.Range(0, points.Count).ToDictionary(index => points[index].Name, StringComparer.Ordinal);
        int[] order = [.. InOrder(points).OrderBy(point => !point.IsExpected).ThenBy(point => point.IsWhole).Select(point => numbers[point.Name])];
        int[] starts = [.. points.Select(point => point.First).OrderBy(start => start)];
        int[] actualStarts = [.. points.Where(point => !point.IsExpected).Select(point => point.First).OrderBy(start => start)];
        var changes = Enumerable.Range(0, order.Length).SelectMany(Changes).GroupBy(change => change.Day).OrderBy(group => group.Key);

        // Of the points that a day lies in, the last one of the order speaks of it.
        var places = new SortedSet<int>();
        List<(int From, int? Point)> cover = [(int.MinValue, null)];
        foreach (var day in changes)
        {
            foreach (var (_, place, isStart) in day)
            {
                _ = isStart ? places.Add(place) : places.Remove(place);
            }

            int? point = places.Count > 0 ? order[places.Max] : null;
            if (day.Key == int.MinValue)
            {
                cover.Clear();
            }

            if (cover.Count == 0 || cover[cover.Count - 1].Point != point)
            {
                cover.Add((day.Key, point));
            }
        }

        return cover;

        IEnumerable<(int Day, int Place, bool IsStart)> Changes(int place)
        {
            var point = points[order[place]];
            var last = point.IsOpenEnded ? SupersededOn(point.IsExpected ? starts : actualStarts, point.First) : point.Last;
            yield return (point.First, place, true);
            if (last != int.MaxValue)
            {
                yield return (last + 1, place, false);
            }
        }
    }

    // The last day before the next later start; for ever where there is none.
    private static int SupersededOn(int[] starts, int start)
    {
        var (low, high) = (0, starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = starts[middle] > start ? (low, middle) : (middle + 1, high);
        }

        return low < starts.Length ? starts[low] - 1 : int.MaxValue;
    }

    private List<TimelineStretch> Number(List<(int From, int? Point)> cover)
    {
        var next = new int?[cover.Count];
        for (var i = cover.Count - 2; i >= 0; i--)
        {
            next[i] = cover[i + 1].Point ?? next[i + 1];
        }

        var stretches = new List<TimelineStretch>();
        int? previous = null;
        for (var i = 0; i < cover.Count; i++)
        {
            var (from, point) = cover[i];
            var last = i + 1 < cover.Count ? cover[i + 1].From - 1 : int.MaxValue;
            // The calendar has no day before its first and after its last.
            if (last >= 0 && from <= CivilCalendar.LastDay)
            {
                Add(stretches, new(StateOf(from, point, previous, next[i]), Day(from), Day(last), point, previous, next[i]));
            }

            previous = point ?? previous;
        }

        return stretches;
    }

    // What ended stays ended, since the first day on which it was.
    private static void Add(List<TimelineStretch> stretches, TimelineStretch stretch)
    {
        if (stretch.State == SeriesState.Ended && stretches.Count > 0 && stretches[stretches.Count - 1] is { State: SeriesState.Ended } before)
        {
            stretches[stretches.Count - 1] = before with { Last = stretch.Last, Next = stretch.Next };
            return;
        }

        stretches.Add(stretch);
    }

    private SeriesState StateOf(int from, int? point, int? previous, int? next) => (point, previous, next) switch
    {
        ({ } speaking, _, _) => points[speaking].SaysNone ? SeriesState.Ended : SeriesState.InForce,
        (_, null, null) => SeriesState.NotYetKnown,
        (_, null, _) => SeriesState.BeforeFirst,
        (_, _, { }) => from > firstUnknownEnd || from <= lastUnknownStart ? SeriesState.NotYetKnown : SeriesState.Gap,
        (_, { } last, _) => Ends(points[last]) && from <= Math.Min(firstOpenEnd, firstUnknownEnd) ? SeriesState.Ended : SeriesState.NotYetKnown,
    };

    // Where one with an open end was superseded before, nobody knows whether it is back; and what is expected to end need not.
    private static bool Ends(TimelinePoint point) => point is { HasStatedEnd: true, IsExpected: false };

    private static CivilDate? Day(int number) => number is int.MinValue or int.MaxValue ? null : CivilCalendar.DayAt(number);
}
