using System.Globalization;
using MetaAi.Facts;

namespace FactBook;

/// <summary>A fact as the words of one row.</summary>
internal sealed record FactRow(string Subject, string Concept, string Value, string Period, string SaidBy, string Quote, string Source, string Position, string Remark)
{
    /// <summary>The titles of the columns, in order.</summary>
    public static IReadOnlyList<string> Titles { get; } = ["Subject", "Fact", "Value", "Period", "Said by", "Quote", "Source", "Position", "Remark"];

    /// <summary>The titles of the columns of a narrow table, in order.</summary>
    public static IReadOnlyList<string> NarrowTitles { get; } = ["Fact", "Value", "Said by", "Evidence"];

    /// <summary>The words, in the order of <see cref="Titles"/>.</summary>
    public IReadOnlyList<string> Cells => [Subject, Concept, Value, Period, SaidBy, Quote, Source, Position, Remark];

    /// <summary>The same words on several lines, in the order of <see cref="NarrowTitles"/>.</summary>
    public IReadOnlyList<string> NarrowCells => [$"{Subject}\n{Concept}", $"{Value}\n{Period}".TrimEnd(), SaidBy, $"{Quote}\n{Source} {Position}\n{Remark}".TrimEnd()];

    /// <summary>The row of a fact.</summary>
    public static FactRow Of(IFact fact)
    {
        // A list whose names stand apart in the text has several quotes, and a value that was computed has none.
        Evidence[] quotes = fact.Evidence is { } evidence ? [evidence, .. evidence.Further] : [];
        return new(
            fact.Subject,
            fact.Concept,
            fact.Description,
            fact.Period?.ToString() ?? "",
            SaidByOf(fact),
            string.Join(" + ", quotes.Select(quote => quote.Exact)),
            string.Join(", ", fact.Sources.Select(source => source.Name)),
            string.Join(", ", quotes.Select(quote => string.Create(CultureInfo.InvariantCulture, $"{quote.CodePoints.Start}-{quote.CodePoints.End}"))),
            fact.Remark ?? "");
    }

    /// <summary>The kind of a fact, in the word of the exports.</summary>
    public static string KindOf(IFact fact) => FactRecord.From(fact).Kind ?? "other";

    // Who says so comes before who prints it; the nearest to the publisher is last in both.
    private static string SaidByOf(IFact fact)
    {
        var speaker = fact.Claimant ?? string.Join(", ", fact.Sources.Select(source => source.Attribution).Distinct());
        if (fact.Evidence is null)
        {
            return $"computed from {speaker}";
        }

        return fact.Via.Count == 0 ? speaker : $"{speaker} via {string.Join(", ", fact.Via)}";
    }
}
