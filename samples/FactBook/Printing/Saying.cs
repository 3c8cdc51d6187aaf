using System.Globalization;
using MetaAi.Facts;

namespace FactBook;

/// <summary>What is said of facts and answers, in words for a reader.</summary>
/// <param name="spellings">How names are written.</param>
internal sealed class Saying(Spellings spellings)
{
    /// <summary>The mark of what rests on an assumption.</summary>
    public const string AssumedMark = "*";

    /// <summary>What the mark means.</summary>
    public const string AssumedLegend = AssumedMark + " rests on an assumption, which no source states";

    /// <summary>The kind of a fact, in the word of the exports.</summary>
    public static string KindOf(IFact fact) => FactRecord.From(fact).Kind ?? "other";

    /// <summary>A fact's value.</summary>
    public string ValueOf(IFact fact) => spellings.ValueOf(fact);

    /// <summary>The value of a line of an answer, or its words; marked where it rests on an assumption.</summary>
    public string ValueOf(Reply reply) => (reply.Value, reply.Words) switch
    {
        (_, { } words) => spellings.In(words),
        (IAssumption assumption, _) => assumption.Words,
        (IFact fact, _) => ValueOf(fact),
        (var value, _) => value?.ToString() ?? "",
    } + (reply.Assumptions.Any() ? " " + AssumedMark : "");

    /// <summary>What a line of an answer is.</summary>
    public string NameOf(Reply reply) => spellings.In(reply.Name);

    /// <summary>Who says so, or what it is computed from; an assumption is said to be one.</summary>
    public string OriginOf(Reply reply)
    {
        if (reply.Value is IFact { Evidence: not null } fact)
        {
            return SaidBy(fact);
        }

        var assumed = reply.Assumptions.Select(AssumedOf).ToArray();
        return $"{(reply.Words is null ? "computed from" : "from")} {string.Join("; ", [.. reply.Facts.Select(InputOf), .. assumed])}";
    }

    /// <summary>What an assumption is called.</summary>
    public string NameOf(IAssumption assumption) => spellings.In(assumption.Name);

    /// <summary>An assumption with its value.</summary>
    public string AssumedOf(IAssumption assumption) => $"{NameOf(assumption)}, {assumption.Words} (assumed)";

    /// <summary>Something that is known, with its value and its source.</summary>
    public string InputOf(IFact fact) => $"{ConceptOf(fact)}, {ValueOf(fact)} ({CitationsOf(fact)})";

    /// <summary>What is said, and of when: "Capital expenditure 2025".</summary>
    public string ConceptOf(IFact fact) => spellings.Sentence(fact.Concept) + (fact.Period is { } period ? $" {period}" : "");

    /// <summary>Who says a fact, and in which source; what no words say is computed.</summary>
    public static string SaidBy(IFact fact)
    {
        if (fact.Evidence is not { } evidence)
        {
            return $"computed from {CitationsOf(fact)}";
        }

        // Who says so comes before who prints it; the nearest to the publisher is last in both.
        var speaker = fact.Claimant ?? "";
        var way = fact.Via.Count == 0 ? speaker : $"{speaker} via {string.Join(", ", fact.Via)}".TrimStart();
        return way.Length == 0 ? evidence.Source.Citation : $"{way}, in {evidence.Source.Citation}";
    }

    /// <summary>The words that a fact was read from, and where they stand.</summary>
    public static string QuoteOf(Evidence evidence) => string.Join(
        " + ",
        evidence.Further.Prepend(evidence).Select(quote => string.Create(CultureInfo.InvariantCulture, $"\"{quote.Exact}\" at {quote.CodePoints.Start}-{quote.CodePoints.End}")));

    private static string CitationsOf(IFact fact) => string.Join("; ", fact.Sources.Select(source => source.Citation));
}
