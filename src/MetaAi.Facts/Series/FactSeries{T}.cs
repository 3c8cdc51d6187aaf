using System.Collections.Frozen;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json.Serialization;
using MetaAi.Facts.Json;
using MetaAi.Facts.Series;

namespace MetaAi.Facts;

/// <summary>
/// One concept over time: a point for each period that a source speaks of, in order, and nothing between them. Immutable; equal to itself alone.
/// </summary>
/// <typeparam name="T">The type of the values, as of a <see cref="Fact{T}"/>.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed class FactSeries<T>
    where T : notnull
{
    private readonly FrozenDictionary<string, SeriesPoint<T>> byName;

    /// <summary>A series.</summary>
    /// <param name="id">The full name of the member that declares it.</param>
    /// <param name="statements">What is said, one or more, of one subject and concept, each for a period; in any order.</param>
    /// <exception cref="ArgumentException">There is none, one has no period with years, two have one id, or they are about different things.</exception>
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

        Points = [.. statements
            .GroupBy(statement => NameOf(statement, id), StringComparer.Ordinal)
            .Select(group => new SeriesPoint<T>(id, group.Key, [.. group.OrderBy(statement => statement.Id, StringComparer.Ordinal)]))
            .OrderBy(point => point.Period.Low is not null)
            .ThenBy(point => point.Period.Low)
            .ThenBy(point => point.Period.High is not null)
            .ThenByDescending(point => point.Period.High)
            .ThenBy(point => point.Name, StringComparer.Ordinal)];
        Statements = [.. Points.SelectMany(point => point.Statements)];
        byName = Points.ToFrozenDictionary(point => point.Name, StringComparer.Ordinal);
    }

    /// <summary>The full name of the member that declares the series.</summary>
    public string Id { get; }

    /// <summary>What the series is about.</summary>
    public string Subject { get; }

    /// <summary>What is said of the subject.</summary>
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
    /// <exception cref="ArgumentException">The text is not EDTF with years.</exception>
    /// <exception cref="KeyNotFoundException">The series has no such point; nothing is interpolated.</exception>
    public SeriesPoint<T> this[string period] => TryGet(period, out var point) ? point : throw Missing(period);

    /// <summary>The point of a year, where there is one.</summary>
    /// <param name="year">The year.</param>
    /// <param name="point">The point, or null.</param>
    public bool TryGet(int year, [NotNullWhen(true)] out SeriesPoint<T>? point) => byName.TryGetValue(year.ToString("0000", CultureInfo.InvariantCulture), out point);

    /// <summary>The point of a period, where there is one.</summary>
    /// <param name="period">An EDTF date, <c>2024-Q2</c> or <c>2024-H1</c>.</param>
    /// <param name="point">The point, or null.</param>
    /// <exception cref="ArgumentException">The text is not EDTF with years.</exception>
    public bool TryGet(string period, [NotNullWhen(true)] out SeriesPoint<T>? point) => byName.TryGetValue(NameOf(period), out point);

    /// <summary>The series in one line: <c>CapitalExpenditure of Meta Platforms: 2024, 2025</c>.</summary>
    public override string ToString() => $"{Concept} of {Subject}: {string.Join(", ", Points.Select(point => point.Name))}";

    private static string NameOf(Fact<T> statement, string id) => FactExpression.PeriodOf(statement) is { } period && PeriodName.Of(period) is { } name
        ? name
        : throw new ArgumentException($"The statement '{statement.Id}' of the series '{id}' has no period.", nameof(statement));

    private static string NameOf(string period)
    {
        ArgumentNullException.ThrowIfNull(period);
        return Dates.EdtfDate.TryParse(period) is { } date && PeriodName.Of(date) is { } name
            ? name
            : throw new ArgumentException($"'{period}' is no period with years: write an EDTF date such as 2025, 2024-Q2 or 2024-01-01/...", nameof(period));
    }

    private KeyNotFoundException Missing(string period) =>
        new($"'{Id}' has no point '{period}': it has {string.Join(", ", Points.Select(point => point.Name))}, and nothing is interpolated.");
}
