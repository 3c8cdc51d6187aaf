using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MetaAi.Facts.Dates;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;
using MetaAi.Facts.Series;
using NodaTime;

namespace MetaAi.Facts;

/// <summary>
/// One concept over time: a point for each period that a source speaks of, in order, and nothing between them. Immutable; equal to itself alone.
/// </summary>
/// <typeparam name="T">The type of the values, as of a <see cref="Fact{T}"/>.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed class FactSeries<T> : IFactSeries
    where T : notnull
{
    private readonly FrozenDictionary<string, SeriesPoint<T>> byName;
    private readonly Lazy<Timeline> timeline;

    // A period of which all statements are deprecated is one of which nothing is known: its number is in force on no day, and in no sum.
    private readonly IReadOnlyList<SeriesPoint<T>> vouchedFor;

    /// <summary>A series.</summary>
    /// <param name="id">The full name of the member that declares it.</param>
    /// <param name="statements">What is said, one or more, of one subject and concept, each for a period; in any order.</param>
    /// <exception cref="ArgumentException">There is none, one has no period or one that leaves digits open, two have one id, or they are about different things.</exception>
    public FactSeries(string id, params IReadOnlyList<Fact<T>> statements)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(id);
        ArgumentNullException.ThrowIfNull(statements);
        if (statements.Count == 0)
        {
            throw new ArgumentException($"The series '{id}' has no statement.", nameof(statements));
        }

        (Id, Subject, Concept) = (id, statements[0].Subject, statements[0].Concept);
        if (statements.FirstOrDefault(statement => (statement.Subject, statement.Concept) != (Subject, Concept)) is { } other)
        {
            throw new ArgumentException($"The series '{id}' is of {Concept} of {Subject}, and '{other.Id}' is of {other.Concept} of {other.Subject}.", nameof(statements));
        }

        if (statements.GroupBy(statement => statement.Id, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any()) is { } same)
        {
            throw new ArgumentException($"Two statements of the series '{id}' have the id '{same.Key}'.", nameof(statements));
        }

        byName = statements
            .GroupBy(statement => NameOf(statement, id), StringComparer.Ordinal)
            .ToFrozenDictionary(
                group => group.Key,
                group => new SeriesPoint<T>(id, group.Key, [.. group.OrderBy(statement => statement.Id, StringComparer.Ordinal)]),
                StringComparer.Ordinal);
        Points = [.. Timeline.Order([.. byName.Keys]).Select(name => byName[name])];
        vouchedFor = [.. Points.Where(point => point.IsVouchedFor)];
        timeline = new(() => Timeline.Of([.. vouchedFor.Select(point => point.ToTimeline())]));
        Statements = [.. Points.SelectMany(point => point.Statements)];
    }

    /// <inheritdoc/>
    public string Id { get; }

    /// <inheritdoc/>
    public string Subject { get; }

    /// <inheritdoc/>
    public string Concept { get; }

    /// <summary>The points, in order of their start; of those that start together the longest comes first.</summary>
    public IReadOnlyList<SeriesPoint<T>> Points { get; }

    /// <summary>All statements, in order of their points.</summary>
    public IReadOnlyList<Fact<T>> Statements { get; }

    /// <summary>The point of a year.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <exception cref="KeyNotFoundException">The series has no such point; nothing is interpolated.</exception>
    public SeriesPoint<T> this[int year] => TryGet(year, out var point) ? point : throw Missing(year.ToString(CultureInfo.InvariantCulture));

    /// <summary>The point of a period.</summary>
    /// <param name="period">An EDTF date, <c>2024-Q2</c> or <c>2024-H1</c>: <c>2024-01-01/..</c>. Periods of the same days are the same.</param>
    /// <exception cref="ArgumentException">The text is not EDTF, or leaves digits open.</exception>
    /// <exception cref="KeyNotFoundException">The series has no such point; nothing is interpolated.</exception>
    public SeriesPoint<T> this[string period] => TryGet(period, out var point) ? point : throw Missing(period);

    /// <summary>The point of a year, where there is one.</summary>
    /// <param name="year">The year.</param>
    /// <param name="point">The point, or null.</param>
    public bool TryGet(int year, [NotNullWhen(true)] out SeriesPoint<T>? point) => byName.TryGetValue(year.ToString("0000", CultureInfo.InvariantCulture), out point);

    /// <summary>The point of a period, where there is one.</summary>
    /// <param name="period">An EDTF date, <c>2024-Q2</c> or <c>2024-H1</c>.</param>
    /// <param name="point">The point, or null.</param>
    /// <exception cref="ArgumentException">The text is not EDTF, or leaves digits open.</exception>
    public bool TryGet(string period, [NotNullWhen(true)] out SeriesPoint<T>? point) => byName.TryGetValue(NameOf(period), out point);

    /// <summary>
    /// What the series says of a day: the point in force and since when, or that it has ended, is not yet known, is in a gap, or comes before the first one.
    /// Nothing is interpolated. A period with an open end (<c>2024-01-01/..</c>) is in force until a later one starts; after one whose end is
    /// stated (<c>2019-01-01/2023-12-31</c>) the series has ended, unless it superseded one with an open end: nobody knows whether that is back. After the last plain
    /// period (<c>2024</c>) nothing is known. Of several that speak of a day the one that starts last does, and of those that start together the shortest. Deprecated
    /// statements say nothing, and a point of them alone speaks of no day. A point of forecasts and estimates alone speaks of a day where no other point does, and
    /// neither ends nor supersedes what is actual.
    /// </summary>
    /// <param name="day">The day, in any calendar; years 1 to 9999 of the Gregorian one.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day is outside of these years.</exception>
    public SeriesAnswer<T> At(LocalDate day)
    {
        var isoDay = day.WithCalendar(CalendarSystem.Iso);
        if (isoDay.Year is < 1 or > 9999)
        {
            throw new ArgumentOutOfRangeException(nameof(day), day, "The years of a series are 1 to 9999.");
        }

        return new(vouchedFor, timeline.Value.At(isoDay.ToCivilDate()));
    }

    /// <summary>
    /// By how much it grew from one point to another: what it came to, divided by what it was, less 1. It belongs to the later period. Refused, with the reason,
    /// where the periods are of different lengths, where the statements are of or per different things, and where all of a point are deprecated.
    /// </summary>
    /// <param name="from">The period that it grew from.</param>
    /// <param name="to">The period that it grew to.</param>
    /// <exception cref="ArgumentException">A text is not EDTF, or leaves digits open.</exception>
    /// <exception cref="KeyNotFoundException">The series has no such point.</exception>
    public Derived<Ratio> Growth(string from, string to)
    {
        var (before, after) = (this[from], this[to]);
        SeriesPoint<T>[] both = [before, after];
        if (both.FirstOrDefault(point => !point.IsVouchedFor) is { } withdrawn)
        {
            return new(Refuse(FormulaRefusalKind.Periods, $"Every statement of '{withdrawn.Name}' is deprecated: name a point that has another.", both));
        }

        return PointComparability.WhyOfDifferentLengths(before.Name, after.Name) is { } lengths ? new(Refuse(FormulaRefusalKind.Periods, lengths, both))
            : WhyOfDifferentWholes(both) is { } wholes ? new(Refuse(FormulaRefusalKind.Dimensions, wholes, both))
            : Arithmetic.Growth(before, after);
    }

    /// <summary>
    /// The sum over a span, of the points that make it up without a gap or an overlap, and are of and per the same; else refused, with the reason. Where both periods
    /// are years, halves, quarters, months or days, points of that kind are meant, if there are any. It belongs to the whole span.
    /// </summary>
    /// <param name="from">The period that the span begins with.</param>
    /// <param name="to">The period that it ends with, which may be the same.</param>
    /// <exception cref="ArgumentException">A text is not EDTF, or leaves digits open.</exception>
    public Derived<T> Sum(string from, string to) => Over(from, to, isMean: false);

    /// <summary>The mean of the points that make up a span, as for <see cref="Sum"/>; refused where they are of different lengths, because all count alike.</summary>
    /// <param name="from">The period that the span begins with.</param>
    /// <param name="to">The period that it ends with, which may be the same.</param>
    /// <exception cref="ArgumentException">A text is not EDTF, or leaves digits open.</exception>
    public Derived<T> Average(string from, string to) => Over(from, to, isMean: true);

    IReadOnlyList<IFact> IFactSeries.Statements => Statements;

    /// <summary>The series in one line: <c>CapitalExpenditure of Meta Platforms: 2024, 2025</c>.</summary>
    public override string ToString() => $"{Concept} of {Subject}: {string.Join(", ", Points.Select(point => point.Name))}";

    private static string NameOf(Fact<T> statement, string id) => FactExpression.PeriodOf(statement) switch
    {
        { } period when PeriodName.Of(period) is { } name => name,
        { } period => throw new ArgumentException($"The statement '{statement.Id}' of the series '{id}' is for '{period}', which leaves digits open.", nameof(statement)),
        null => throw new ArgumentException($"The statement '{statement.Id}' of the series '{id}' has no period.", nameof(statement)),
    };

    private static string NameOf(string period) => PeriodName.Of(PeriodOf(period))!;

    private static EdtfDate PeriodOf(string period, [CallerArgumentExpression(nameof(period))] string? parameter = null)
    {
        ArgumentNullException.ThrowIfNull(period, parameter);
        return EdtfDate.TryParse(period) is { } date && PeriodName.Of(date) is not null
            ? date
            : throw new ArgumentException($"'{period}' is no period whose days are known: write an EDTF date such as 2025, 2024-Q2 or 2024-01-01/...", parameter);
    }

    private Derived<T> Over(string from, string to, bool isMean)
    {
        var tiling = SpanTiling.Of([.. vouchedFor.Select(point => point.Name)], PeriodOf(from), PeriodOf(to));
        IReadOnlyList<SeriesPoint<T>> meant = [.. tiling.Points.Select(index => vouchedFor[index])];
        var refusal = tiling.Refusal ?? (isMean && tiling.Uneven is { } uneven
            ? $"'{uneven.One}' and '{uneven.Other}' are of different lengths, and a mean counts all alike: name points of one kind." : null);
        var leftOut = vouchedFor.Count < Points.Count ? " Deprecated statements are left out." : "";
        if (refusal is not null)
        {
            return new(Refuse(FormulaRefusalKind.Periods, refusal + leftOut, Points));
        }

        IReadOnlyList<Expression> terms = ExpressionsOf(meant);
        return new(WhyOfDifferentWholes(meant) is { } wholes
            ? Refuse(FormulaRefusalKind.Dimensions, wholes, meant)
            : new AcrossPeriodsExpression(isMean ? Expression.Average(terms) : Expression.Sum(terms), tiling.Span));
    }

    private RefusedExpression Refuse(FormulaRefusalKind kind, string reason, IReadOnlyList<SeriesPoint<T>> points) => new(kind, $"{Id}: {reason}", ExpressionsOf(points));

    private static IReadOnlyList<Expression> ExpressionsOf(IReadOnlyList<SeriesPoint<T>> points) => [.. points.Select(point => ((IUnknown)point).Expression)];

    // A point that stands for none of its statements is refused for that.
    private static string? WhyOfDifferentWholes(IReadOnlyList<SeriesPoint<T>> points) => PointComparability.WhyOfDifferentWholes(
        [.. points.Where(point => point.Preferred is not null).Select(point => (point.Name, ComparedFact.Of(point.Preferred!)))]);

    private KeyNotFoundException Missing(string period) =>
        new($"'{Id}' has no point '{period}': it has {string.Join(", ", Points.Select(point => point.Name))}, and nothing is interpolated.");
}
