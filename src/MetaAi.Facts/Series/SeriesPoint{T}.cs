using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;
using MetaAi.Facts.Series;

namespace MetaAi.Facts;

/// <summary>
/// What is said of one period of a series, by one source or by several. In arithmetic it stands for its only statement, for the one that a rank prefers, or
/// for the first where all say the same; else what is computed from it is refused, and says to name one by <see cref="From"/>. Immutable; equal to itself alone.
/// </summary>
/// <typeparam name="T">The type of the values.</typeparam>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed class SeriesPoint<T> : IUnknown<T>
    where T : notnull
{
    private readonly string series;
    // Found when it is first asked for: a series whose values nobody reads costs its list alone.
    private readonly Lazy<PointChoice> choice;

    internal SeriesPoint(string series, string name, IReadOnlyList<Fact<T>> statements)
    {
        (this.series, Name, Statements) = (series, name, statements);
        Period = ExtendedDate.Of(name);
        choice = new(() => PointChoice.Of([.. statements.Select(PointStatements.Of)]));
    }

    /// <summary>The full name of the series with the point's name: <c>MetaAi.Domain.CashFlow.CapitalExpenditure[2025]</c>.</summary>
    public string Id => $"{series}[{Name}]";

    /// <summary>The period in its shortest form, without qualifiers: <c>2025</c>, <c>2024-Q2</c>, <c>2024-01-01/..</c>.</summary>
    public string Name { get; }

    /// <summary>The period, without qualifiers; each statement has it as its source says it.</summary>
    public ExtendedDate Period { get; }

    /// <summary>What is said of the period, one or more, in ordinal order of their ids.</summary>
    public IReadOnlyList<Fact<T>> Statements { get; }

    /// <summary>The statement that the point stands for; null where its statements differ and no rank prefers one.</summary>
    public Fact<T>? Preferred => Choice.Index is { } index ? Statements[index] : null;

    /// <summary>The value of the statement that the point stands for.</summary>
    /// <exception cref="InvalidOperationException">It stands for none, or that one has no value; the message says why.</exception>
    public T Value => (Preferred ?? throw new InvalidOperationException(WhyUnsettled)).Value;

    /// <summary>Its statements beside each other: how they go together, what they have in common, and which one to use.</summary>
    public FactComparison Comparison => FactComparison.Between(Statements);

    /// <summary>The statement of a source.</summary>
    /// <param name="sourceName">
    /// The source's <see cref="Source.Name"/>, case-sensitive. Where it states the period twice, with the kind of statement or who says so as the id ends:
    /// <c>Znews.Forecast</c>.
    /// </param>
    /// <exception cref="KeyNotFoundException">There is no such statement, or more than one of the source.</exception>
    public Fact<T> From(string sourceName)
    {
        ArgumentNullException.ThrowIfNull(sourceName);
        return TryFrom(sourceName, out var statement)
            ? statement
            : throw new KeyNotFoundException($"'{Id}' has no one statement '{sourceName}': it has {string.Join(", ", Statements.Select(ShortName))}.");
    }

    /// <summary>The statement of a source, where there is one and no other of the same source.</summary>
    /// <param name="sourceName">As for <see cref="From"/>.</param>
    /// <param name="statement">The statement, or null.</param>
    /// <returns>False where there is none, or more than one of the source.</returns>
    public bool TryFrom(string sourceName, [NotNullWhen(true)] out Fact<T>? statement)
    {
        statement = Statements.FirstOrDefault(each => ShortName(each) == sourceName);
        if (statement is null && Statements.Where(each => each.Evidence.Source.Name == sourceName).Take(2).ToList() is [var only])
        {
            statement = only;
        }

        return statement is not null;
    }

    /// <summary>The point in one line: its period, and the statement that it stands for or all that differ.</summary>
    public override string ToString() => Preferred?.ToString() ?? string.Join(" | ", Statements);

    /// <summary>Whether there is a statement that is not deprecated.</summary>
    internal bool IsVouchedFor => Statements.Any(statement => statement.Rank != Rank.Deprecated);

    /// <summary>Why the point stands for none of its statements.</summary>
    internal string WhyUnsettled => Choice.WhyNone(series, Name);

    internal TimelinePoint ToTimeline() => TimelinePoint.Of(Name, Statements.Select(ComparedFact.Of), Preferred?.ValueKind == ValueKind.NoValue);

    Expression IUnknown.Expression => Choice.ToExpression(series, Name, [.. Statements.Select(each => ((IUnknown)each).Expression)]);

    private PointChoice Choice => choice.Value;

    private string ShortName(Fact<T> statement) => statement.Id.StartsWith($"{Id}.", StringComparison.Ordinal) ? statement.Id[(Id.Length + 1)..] : statement.Id;
}
