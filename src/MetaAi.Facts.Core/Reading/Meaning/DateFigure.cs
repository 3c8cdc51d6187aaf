using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading.Grammar;
using MetaAi.Facts.Reading.Grammar.Dates;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>Figures that are dates: hedges, a date or an interval, hedges; with the year that is declared where none was said.</summary>
internal static class DateFigure
{
    public static bool TryRead(ReadingScope scope, int start, out ReadFigure read)
    {
        read = default;
        if (!TryReadDates(scope, start, out var range, out var hedge))
        {
            return false;
        }

        var end = range.End;
        if (!HedgeGrammar.TryReadAfter(scope, start, end, ofDates: true, ref hedge, ref end))
        {
            return false;
        }

        if (!InclusionGrammar.TryRead(scope, start, ofDates: true, range.IsInterval, ref hedge, ref end))
        {
            return false;
        }

        scope.Refusals.ReachFigure(end);
        if (!TryResolve(scope, range, hedge, start, end, out read.Figure))
        {
            return false;
        }

        read.End = end;
        read.IsPlain = range.First.IsPlain && !range.IsInterval && hedge is null;
        read.IsOfYears = range.First.IsYear && range.Last.IsYear;
        return true;
    }

    /// <summary>What hedges one date may open an interval, which then is what it says: "from 2024 to 2026".</summary>
    private static bool TryReadDates(ReadingScope scope, int start, out DateRangeSaid range, out Hedge? hedge)
    {
        if (CountedDateGrammar.TryRead(scope, start, out range, out hedge))
        {
            return true;
        }

        hedge = null;
        if (DateRangeGrammar.TryReadOpened(scope, start, out range))
        {
            return true;
        }

        if (!HedgeGrammar.TryReadBefore(scope, start, ofDates: true, out hedge, out _, out var position))
        {
            return false;
        }

        return (position > start && DateRangeGrammar.TryReadOpened(scope, position, out range)) || DateRangeGrammar.TryRead(scope, position, out range);
    }

    private static bool TryResolve(ReadingScope scope, in DateRangeSaid range, Hedge? hedge, int start, int end, out Figure figure)
    {
        figure = default;
        var notes = ReadingNotes.None;
        if (!DateExtent.TryResolve(scope, range.First, ref notes, out var first)
            || !DateExtent.TryResolve(scope, range.Last, ref notes, out var last))
        {
            return false;
        }

        if (range.IsInterval ? !IsOrdered(range, first, last) : first.Earliest > first.Latest)
        {
            return scope.Refuse(RefusalReason.ReversedRange, start, end);
        }

        // "2024-2024"; a year and a part of it stay two.
        if (range.IsInterval && first == last && range.First.Part == range.Last.Part)
        {
            return scope.Refuse(RefusalReason.EqualBounds, start, end);
        }

        // Two parts cannot be said in one; the interval is then the whole of both periods.
        var part = range.First.Part == range.Last.Part ? range.First.Part : null;
        var said = hedge ?? (range.First.IsApproximate || range.Last.IsApproximate ? Hedge.Approx : Hedge.Exact);
        var (low, high) = Bounds(said, first.Earliest, last.Earliest, first.Latest, last.Latest, range.IsInterval, part);
        figure = new Figure
        {
            Kind = FigureKind.Date,
            Low = low is { } earliest ? new FigureBound(earliest) : null,
            High = high is { } latest ? new FigureBound(latest) : null,
            Hedge = said,
            Part = part,
            Notes = notes,
        };
        return true;
    }

    /// <summary>
    /// The bounds that a hedge leaves. "avant 2026" ends, strictly, where the year begins; before a part whose beginning is nowhere
    /// defined ("avant fin juin"), and up to a date that is included, only the end of the whole period is sure.
    /// </summary>
    private static (CivilDate? Low, CivilDate? High) Bounds(
        Hedge hedge, CivilDate earliest, CivilDate lastEarliest, CivilDate firstLatest, CivilDate latest, bool isInterval, DatePart? part)
    {
        if (isInterval)
        {
            return (earliest, latest);
        }

        return hedge switch
        {
            Hedge.By or Hedge.UpTo => (null, latest),
            Hedge.Before => (null, part is null ? lastEarliest : latest),
            Hedge.From or Hedge.Since => (earliest, null),
            Hedge.MoreThan => (part is null ? firstLatest : earliest, null),
            _ => (earliest, latest),
        };
    }

    /// <summary>Whether the first bound comes before the last, where a part stands at its beginning, middle or end.</summary>
    private static bool IsOrdered(in DateRangeSaid range, in DateExtent first, in DateExtent last)
    {
        if (range.First.Part is null && range.Last.Part is null)
        {
            return first.Earliest <= last.Earliest && first.Latest <= last.Latest;
        }

        return Place(first, range.First.Part ?? DatePart.Early) <= Place(last, range.Last.Part ?? DatePart.Late);
    }

    /// <summary>A number that orders days: where in its extent a part is.</summary>
    private static int Place(in DateExtent extent, DatePart part) => part switch
    {
        DatePart.Early => OrderOf(extent.Earliest),
        DatePart.Mid => (OrderOf(extent.Earliest) + OrderOf(extent.Latest)) / 2,
        _ => OrderOf(extent.Latest),
    };

    private static int OrderOf(CivilDate date) => ((date.Year ?? 0) * 12 * 31) + (date.Month * 31) + date.Day;
}
