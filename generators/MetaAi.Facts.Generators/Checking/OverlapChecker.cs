using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Finds facts that quote the same or overlapping words of a text.</summary>
internal static class OverlapChecker
{
    /// <summary>Checks all facts of an assembly against each other.</summary>
    /// <param name="sets">The fact sets, in the order of their declaration: of two facts, the later one is the one to mend.</param>
    /// <param name="evidence">The texts, which say what names mean one text.</param>
    /// <returns>What is wrong, by the id of the later fact.</returns>
    public static ILookup<string, FactMessage> Check(IEnumerable<CheckedFactSet> sets, EvidenceModel evidence)
    {
        var declared = sets.SelectMany(set => set.Properties).SelectMany(property => property.Facts).Select((fact, order) => (fact, order));
        var texts = new TextIdentity(evidence);
        var problems = new List<(string Id, FactMessage Message)>();
        var open = new List<(VerifiedFact Fact, int Order)>();
        foreach (var (fact, order) in declared.OrderBy(item => item.fact.Evidence.Position.Start).ThenBy(item => item.order))
        {
            open.RemoveAll(earlier => earlier.Fact.Evidence.Position.End <= fact.Evidence.Position.Start);
            foreach (var other in open.Where(other => !fact.Quote.Overlaps && !other.Fact.Quote.Overlaps && texts.AreOne(fact.Source.Text, other.Fact.Source.Text)))
            {
                var (later, earlier) = order > other.Order ? (fact, other.Fact) : (other.Fact, fact);
                problems.Add((later.Id, new FactMessage(FactRules.QuotesOverlap, later.Quote.Exact, earlier.Id)));
            }

            open.Add((fact, order));
        }

        return problems.ToLookup(problem => problem.Id, problem => problem.Message, StringComparer.Ordinal);
    }
}
