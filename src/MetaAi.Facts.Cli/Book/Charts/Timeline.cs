using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Numbers;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Book.Charts;

/// <summary>The dates of a book on one axis of days, and its lengths of time, which have no place on it.</summary>
/// <param name="Entries">What has a date, in the order in which it starts; what is longer than the axis comes last.</param>
/// <param name="Lengths">The lengths of time: from which day they count is not said.</param>
internal sealed record Timeline(IReadOnlyList<TimelineEntry> Entries, IReadOnlyList<TimelineEntry> Lengths)
{
    // More cannot be read beside each other.
    private const int Most = 200;

    /// <summary>Whether there is something to show, and not more than can be read.</summary>
    public bool IsShown => Entries.Count + Lengths.Count is > 0 and <= Most;

    /// <summary>The timeline of a book.</summary>
    public static Timeline Of(FactBook book)
    {
        var entries = book.Facts.SelectMany(fact => fact.Statements, (fact, statement) => (Fact: fact, Statement: statement))
            .Where(each => each.Statement.Record is { ValueKind: "value", Rank: not "deprecated", Kind: "date" or "duration" })
            .Select(each => (Entry: new TimelineEntry(each.Fact, each.Statement, SpanOf(book, each.Fact, each.Statement)), IsDate: each.Statement.Record.Kind == "date")).ToArray();
        TimelineEntry[] dates = [.. entries.Select(each => each.Entry).Where(entry => entry.Span is not null)];
        var scale = ScaleOf(dates);
        return new(
            [.. dates.OrderBy(entry => scale?.Mark(entry.Span!) is { Below: ChartEnd.Cut } or { Above: ChartEnd.Cut }).ThenBy(entry => (entry.Span!.Low ?? entry.Span.High)!.Value).ThenBy(entry => entry.Fact.Record.Id, StringComparer.Ordinal)],
            [.. entries.Where(each => !each.IsDate).Select(each => each.Entry)]);
    }

    /// <summary>The axis of the dates; null where there is none.</summary>
    public ChartScale? Scale { get; } = ScaleOf(Entries);

    private static ChartScale? ScaleOf(IReadOnlyCollection<TimelineEntry> entries) => entries.Count == 0 ? null : ChartScale.OfDays([.. entries.Select(entry => entry.Span!)], DayTicks.Between);

    private static ChartValue? SpanOf(FactBook book, BookFact fact, BookStatement statement)
    {
        if (RecordFigure.Of(statement.Record) is not { Kind: FigureKind.Date } figure)
        {
            return null;
        }

        // The day after the last one is where the last one ends.
        var (low, high) = (Day(figure.Low, 0), Day(figure.High, 1));
        var (isClosedBelow, isClosedAbove) = HedgeSides.Closed(figure.Hedge);
        var isAbout = !isClosedBelow && !isClosedAbove;
        (low, high) = (isClosedBelow || isAbout ? low : null, isClosedAbove || isAbout ? high : null);
        return low is null && high is null ? null : new(low, high)
        {
            IsExpected = statement.Record.Modality != "actual",
            IsApproximate = isAbout,
            IsUncertain = statement.Record.Notes.Contains(FactRules.YearAssumed.Id),
            IsUnproved = fact.IsComputed ? book.Unproved.Contains(fact.Record.Id) : !statement.Holds,
        };
    }

    private static Rational? Day(FigureBound? bound, int after) =>
        bound?.Date is { Year: { } year } date ? Rational.Of(DayTicks.NumberOf(year, date.Month, date.Day) + after, 1) : null;
}
