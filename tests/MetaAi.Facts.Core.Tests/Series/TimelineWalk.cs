using MetaAi.Facts.Dates;
using MetaAi.Facts.Series;

namespace MetaAi.Facts.Core.Tests.Series;

/// <summary>The meaning of a series as one would tell it who goes through the days with the points at hand and remembers what was superseded.</summary>
internal static class TimelineWalk
{
    public static IEnumerable<(CivilDate Day, SeriesState State, string? Point)> Of(IReadOnlyList<TimelinePoint> points, int first, int last)
    {
        TimelinePoint? spokeLast = null;
        var hasEnded = false;
        for (var number = first; number <= last; number++)
        {
            var day = CivilCalendar.DayAt(number);
            var speaking = points
                .Where(point => Covers(point, day) && !(IsOpenEnded(point) && points.Any(other => Start(other) is { } start && start > (Start(point) ?? default) && start <= day)))
                .OrderBy(point => !(point.Name.EndsWith('/') || point.Name.StartsWith('/')))
                .ThenBy(Start)
                .ThenByDescending(point => EdtfDate.TryParse(point.Name)!.Latest ?? (IsOpenEnded(point) ? new CivilDate(9999, 12, 31) : Start(point)!.Value))
                .LastOrDefault();
            spokeLast = speaking ?? spokeLast;
            var state = speaking is not null ? (speaking.SaysNone ? SeriesState.Ended : SeriesState.InForce)
                : spokeLast is null ? SeriesState.BeforeFirst
                : points.Any(point => Start(point) is { } start && start > day) ? SeriesState.Gap
                : spokeLast.HasStatedEnd ? SeriesState.Ended
                : SeriesState.NotYetKnown;
            // What ended stays ended by what ended it first.
            var isStill = state == SeriesState.Ended && hasEnded;
            hasEnded = state == SeriesState.Ended;
            yield return (day, state, isStill ? null : speaking?.Name);
        }
    }

    private static bool Covers(TimelinePoint point, CivilDate day)
    {
        var period = EdtfDate.TryParse(point.Name)!;
        var isOpen = point.Name.Contains("..", StringComparison.Ordinal);
        return (period.Earliest, period.Latest) switch
        {
            ({ } start, { } end) => start <= day && day <= end,
            ({ } start, null) => isOpen ? start <= day : start == day,
            (null, { } end) => isOpen ? day <= end : end == day,
            _ => throw new ArgumentException(point.Name),
        };
    }

    private static bool IsOpenEnded(TimelinePoint point) => point.Name.EndsWith("/..", StringComparison.Ordinal);

    // Of "/2023-12-31" the one day that is known; of "../2023-12-31" none.
    private static CivilDate? Start(TimelinePoint point)
    {
        var period = EdtfDate.TryParse(point.Name)!;
        return period.Earliest ?? (point.Name.StartsWith("..", StringComparison.Ordinal) ? null : period.Latest);
    }
}
