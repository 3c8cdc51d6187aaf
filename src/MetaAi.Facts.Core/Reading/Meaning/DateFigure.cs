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
        if (!HedgeGrammar.TryReadBefore(scope, start, ofDates: true, out var hedge, out var position))
        {
            return false;
        }

        // "from 2024 to 2026": what hedges one date may open an interval, which reaches further.
        var isRead = DateRangeGrammar.TryRead(scope, position, out var range);
        if (position > start && DateRangeGrammar.TryRead(scope, start, out var opened) && (!isRead || opened.End > range.End || (opened.IsInterval && opened.End == range.End)))
        {
            (range, hedge, isRead) = (opened, null, true);
        }

        if (!isRead)
        {
            return false;
        }

        var end = range.End;
        if (!HedgeGrammar.TryReadBehind(scope, end, ofDates: true, ref hedge, ref end))
        {
            return false;
        }

        scope.Refusals.ReachFigure(end);
        if (!TryResolve(scope, range, hedge, start, end, out var figure))
        {
            return false;
        }

        read = new ReadFigure(figure, end)
        {
            IsPlain = range.First.IsPlain && !range.IsInterval && hedge is null,
            IsOfYears = range.First.IsYear && range.Last.IsYear,
        };
        return true;
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

        if (first.Earliest > last.Latest || (range.IsInterval && (first.Earliest > last.Earliest || first.Latest > last.Latest)))
        {
            return scope.Refuse(RefusalReason.ReversedRange, start, end);
        }

        if (!TryReadPart(range, out var part))
        {
            return scope.Refuse(RefusalReason.DoubtfulRange, start, end);
        }

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

    /// <summary>The part of one date, or the one that both have; "début 2024 à fin 2025" is the whole of both, others cannot be said.</summary>
    private static bool TryReadPart(in DateRangeSaid range, out DatePart? part)
    {
        var (first, last) = (range.First.Part, range.Last.Part);
        part = first == last ? first : null;
        return first == last || (first is null or DatePart.Early && last is null or DatePart.Late);
    }
}
