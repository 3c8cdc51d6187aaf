using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Finds facts that quote the same or overlapping words of a text, and readings of the same words that a lock could not tell apart.</summary>
internal static class OverlapChecker
{
    /// <summary>Checks all facts of an assembly against each other.</summary>
    /// <param name="sets">The fact sets, in the order of their declaration: of two facts, the later one is the one to mend.</param>
    /// <param name="evidence">The texts, which say what names mean one text.</param>
    /// <returns>What is wrong, by the id of the later fact and its quote.</returns>
    public static ILookup<(string Id, QuoteModel Quote), FactMessage> Check(IEnumerable<CheckedFactSet> sets, EvidenceModel evidence)
    {
        var declared = sets.SelectMany(set => set.Properties).SelectMany(property => property.Facts).SelectMany(Quotes).Select((words, order) => words with { Order = order });
        var texts = new TextIdentity(evidence);
        return declared
            .GroupBy(words => TextName.FileOf(words.Fact.Source.Text), StringComparer.OrdinalIgnoreCase)
            .SelectMany(file => Problems(file, texts))
            .ToLookup(problem => (problem.Words.Fact.Id, problem.Words.Quote), problem => problem.Message);
    }

    /// <summary>The problems of words that stand in texts of one file name.</summary>
    private static IEnumerable<(QuotedWords Words, FactMessage Message)> Problems(IEnumerable<QuotedWords> quoted, TextIdentity texts)
    {
        var open = new List<QuotedWords>();
        foreach (var words in quoted.OrderBy(words => words.Evidence.Position.Start).ThenBy(words => words.Order))
        {
            open.RemoveAll(earlier => earlier.Evidence.Position.End <= words.Evidence.Position.Start);
            foreach (var other in open.Where(other => texts.AreOne(words.Fact.Source.Text, other.Fact.Source.Text)))
            {
                var (later, earlier) = words.Order > other.Order ? (words, other) : (other, words);
                if (Problem(later, earlier) is { } problem)
                {
                    yield return (later, problem);
                }
            }

            open.Add(words);
        }
    }

    private static IEnumerable<QuotedWords> Quotes(VerifiedFact fact) =>
        fact.Further.Select(further => new QuotedWords(fact, further.Quote, further.Evidence)).Prepend(new QuotedWords(fact, fact.Quote, fact.Evidence))
            .Concat(fact.Corroborations.SelectMany(Quotes));

    private static FactMessage? Problem(QuotedWords later, QuotedWords earlier) =>
        IsUnmeant(later, earlier) ? new FactMessage(FactRules.QuotesOverlap, later.Quote.Exact, earlier.Fact.Id)
        : IsReadTwice(later, earlier) ? new FactMessage(FactRules.ReadTwice, later.Quote.Exact, later.Evidence.Figure, earlier.Evidence.Figure, earlier.Fact.Id)
        : null;

    // Two periods give one phrase two dates, and two enumerations give it two names.
    private static bool IsReadTwice(QuotedWords words, QuotedWords other) =>
        words.Evidence.Figure != other.Evidence.Figure
        && FactLock.IsOneRow(words.Words, words.Evidence.Figure, other.Words, other.Evidence.Figure);

    // Names that unite stand apart: of one list, no words are quoted twice, whatever the quotes say.
    private static bool IsUnmeant(QuotedWords words, QuotedWords other) => words.Fact.Id == other.Fact.Id || !(words.Quote.Overlaps || other.Quote.Overlaps);

    private sealed record QuotedWords(VerifiedFact Fact, QuoteModel Quote, ProvenEvidence Evidence)
    {
        public int Order { get; init; }

        public TextQuote Words => new(Quote.Exact, Quote.Prefix, Quote.Suffix);
    }
}
