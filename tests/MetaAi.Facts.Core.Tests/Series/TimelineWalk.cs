using MetaAi.Facts.Dates;
using MetaAi.Facts.Series;

namespace MetaAi.Facts.Core.Tests.Series;

/// <summary>The meaning of a series as one would tell it who goes through the days with the points at hand and remembers what was superseded.</summary>
internal static class TimelineWalk
{
    public static IEnumerable<(CivilDate Day, SeriesState State, string? Point)> Of(IReadOnlyList<TimelinePoint> points, int first, int last)
    {
        TimelinePoint? spokeLast = null;
        var (hasEnded, isOldOneGone) = (false, false);
        for (var number = first; number <= last; number++)
        {
            var day = CivilCalendar.DayAt(number);
            var speaking = points
                .Where(point => Covers(point, day) && !points.Any(other => Supersedes(other, point, day)))
                .OrderBy(point => !point.IsExpected)
                .ThenBy(point => !(point.Name.EndsWith('/') || point.Name.StartsWith('/')))
                .ThenBy(Start)
                .ThenByDescending(point => EdtfDate.TryParse(point.Name)!.Latest ?? (IsOpenEnded(point) ? new CivilDate(9999, 12, 31) : Start(point)!.Value))
                .LastOrDefault();
            spokeLast = speaking ?? spokeLast;
            // What was superseded, or goes on to a day that nobody told, may be back.
            isOldOneGone |= points.Any(point => points.Any(other => Supersedes(other, point, day))) || points.Any(point => point.Name.EndsWith('/') && Start(point) < day);
            var state = speaking is not null ? (speaking.SaysNone ? SeriesState.Ended : SeriesState.InForce)
                : spokeLast is null ? SeriesState.BeforeFirst
                : points.Any(point => Start(point) > day) ? (points.Any(point => MayHoldUnsaid(point, day)) ? SeriesState.NotYetKnown : SeriesState.Gap)
                : spokeLast is { HasStatedEnd: true, IsExpected: false } && !isOldOneGone ? SeriesState.Ended
                : SeriesState.NotYetKnown;
            // What ended stays ended by what ended it first.
            var isStill = state == SeriesState.Ended && hasEnded;
            hasEnded = state == SeriesState.Ended;
            yield return (day, state, isStill ? null : speaking?.Name);
        }
    }

    private static bool Supersedes(TimelinePoint later, TimelinePoint point, CivilDate day) =>
        IsOpenEnded(point) && Start(later) > Start(point) && Start(later) <= day && (point.IsExpected || !later.IsExpected);

    // "2025-01-01/" may go on, and "/2025-12-31" may have begun.
    private static bool MayHoldUnsaid(TimelinePoint point, CivilDate day) =>
        (point.Name.EndsWith('/') && Start(point) < day) || (point.Name.StartsWith('/') && Start(point) > day);

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
