using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Finds subjects and concepts of an assembly that are spelt almost like others.</summary>
internal static class SpellingChecker
{
    /// <summary>Checks all facts of an assembly.</summary>
    /// <param name="sets">The fact sets, in the order of their declaration.</param>
    /// <returns>What to say, by the id of the first fact that has the rarer spelling; of two that are as rare, the later one is the one to mend.</returns>
    public static ILookup<string, SpellingNotice> Check(IEnumerable<CheckedFactSet> sets)
    {
        var facts = sets.SelectMany(set => set.Properties).SelectMany(property => property.Facts).ToArray();
        return Notices(facts, "subject", fact => fact.Subject, fact => fact.Quote.Subject is null)
            .Concat(Notices(facts, "concept", fact => fact.Concept, _ => false))
            .ToLookup(notice => notice.Id, StringComparer.Ordinal);
    }

    private static IEnumerable<SpellingNotice> Notices(VerifiedFact[] facts, string what, Func<VerifiedFact, string> word, Func<VerifiedFact, bool> isOfSet)
    {
        var uses = facts.GroupBy(word, StringComparer.Ordinal).ToDictionary(same => same.Key, same => (First: same.First(), Count: same.Count()), StringComparer.Ordinal);
        var words = facts.Select(word).Distinct(StringComparer.Ordinal).ToArray();
        foreach (var (earlier, later) in NearSpelling.Pairs(words))
        {
            var (rare, usual) = uses[later].Count <= uses[earlier].Count ? (later, earlier) : (earlier, later);
            var fact = uses[rare].First;
            yield return new SpellingNotice(fact.Id, new FactMessage(FactRules.NearlyAlike, what, rare, usual), isOfSet(fact));
        }
    }
}
