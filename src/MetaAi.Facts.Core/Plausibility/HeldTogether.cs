using MetaAi.Facts.Consistency;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Plausibility;

/// <summary>All that is to be said of facts because of others, and of what they say by themselves: conflicts, and what is not plausible.</summary>
public static class HeldTogether
{
    /// <summary>What is to be said of facts of one subject and concept; facts of others may be among them.</summary>
    /// <param name="facts">The facts, in the order of their declaration.</param>
    /// <returns>Which fact it is said of, and what.</returns>
    public static IEnumerable<(int Fact, FactMessage Message)> OfConcept(IReadOnlyList<StatedFact> facts) =>
        ConflictMessages.Of(facts).Concat(OfFirstQuotes(facts, each => Shares(each).Concat(MagnitudeChange.Check(each))));

    /// <summary>What is to be said of all facts of an assembly.</summary>
    /// <param name="facts">The facts, in the order of their declaration.</param>
    /// <returns>Which fact it is said of, and what; in the order of the facts.</returns>
    public static IEnumerable<(int Fact, FactMessage Message)> OfAll(IReadOnlyList<StatedFact> facts) =>
        OfConcept(facts).Concat(OfFirstQuotes(facts, PartsAboveWhole.Check)).OrderBy(finding => finding.Fact);

    // What another source says beside a fact is as plausible as the fact.
    private static IEnumerable<(int Fact, FactMessage Message)> OfFirstQuotes(
        IReadOnlyList<StatedFact> facts, Func<IReadOnlyList<StatedFact>, IEnumerable<(int Fact, FactMessage Message)>> check)
    {
        int[] first = [.. Enumerable.Range(0, facts.Count).Where(index => facts[index].Beside is null)];
        return check([.. first.Select(index => facts[index])]).Select(finding => (first[finding.Fact], finding.Message));
    }

    private static IEnumerable<(int Fact, FactMessage Message)> Shares(IReadOnlyList<StatedFact> facts)
    {
        for (var index = 0; index < facts.Count; index++)
        {
            if (ShareAboveAll.Check(facts[index]) is { } message)
            {
                yield return (index, message);
            }
        }
    }
}
