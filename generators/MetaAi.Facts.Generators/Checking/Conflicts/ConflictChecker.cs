using MetaAi.Facts.Collections;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Plausibility;

namespace MetaAi.Facts.Generators.Checking.Conflicts;

/// <summary>Holds the facts of a compilation against each other, and against those of references. What is compared with what is decided here; all else by Core.</summary>
internal static class ConflictChecker
{
    /// <summary>Finds what is to be said.</summary>
    /// <param name="facts">All facts with a figure: those of references, then those of the compilation in the order of their declaration; what other sources say beside one follows it.</param>
    /// <param name="memory">What is known of facts that did not change.</param>
    /// <returns>What to say, by the id of the fact, or of what another source says beside it.</returns>
    public static ILookup<string, FactMessage> Check(IReadOnlyList<HeldFact> facts, CheckMemory memory)
    {
        // Thousands at every edit, of which one changed: each is looked at once, and little of it.
        var concepts = new Dictionary<string, List<HeldFact>>(facts.Count);
        var wholes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            var of = fact.Of;
            if (PartsAboveWhole.MayNameFact(of))
            {
                wholes.Add(PartsAboveWhole.LastName(of!));
            }

            // Without a period it is compared with none; a share may be too much by itself.
            if (of is not null || fact.HasPeriod)
            {
                Add(concepts, fact);
            }
        }

        return Concepts(concepts).Concat(Parts(facts, wholes)).SelectMany(held => memory.Recall(held)).ToLookup(finding => finding.Id, finding => finding.Message, StringComparer.Ordinal);
    }

    /// <summary>What comes of holding facts against each other.</summary>
    /// <param name="held">The facts.</param>
    public static EquatableArray<HeldFinding> Compare(HeldFacts held) => LastNet.Under(
        held.Facts[held.Facts.Count - 1].Id,
        () => Findings(held),
        message => [new(held.Facts[held.Facts.Count - 1].Id, message)]);

    // By what says more first: most facts of a concept are of one subject.
    private static void Add(Dictionary<string, List<HeldFact>> concepts, HeldFact fact)
    {
        var concept = fact.Concept;
        if (!concepts.TryGetValue(concept, out var same))
        {
            same = [];
            concepts.Add(concept, same);
        }

        same.Add(fact);
    }

    private static IEnumerable<HeldFacts> Concepts(Dictionary<string, List<HeldFact>> concepts) => concepts.Values
        .SelectMany(OfSubjects)
        .Where(same => (same.Count > 1 || same[0].Of is not null) && same.Exists(fact => fact.IsOwn))
        .Select(same => new HeldFacts(HeldFactsKind.Concept, same));

    private static IEnumerable<List<HeldFact>> OfSubjects(List<HeldFact> concept)
    {
        var subject = concept[0].Subject;
        return concept.TrueForAll(fact => fact.Subject == subject) ? [concept] : concept.GroupBy(fact => fact.Subject, StringComparer.Ordinal).Select(same => same.ToList());
    }

    private static IEnumerable<HeldFacts> Parts(IReadOnlyList<HeldFact> facts, HashSet<string> wholes)
    {
        HeldFact[] held = wholes.Count == 0 ? [] : [.. facts.Where(fact => !fact.IsBeside && (PartsAboveWhole.MayNameFact(fact.Of) || wholes.Contains(PartsAboveWhole.LastName(fact.Id))))];
        return Array.Exists(held, fact => fact.IsOwn) ? [new(HeldFactsKind.Parts, held)] : [];
    }

    private static EquatableArray<HeldFinding> Findings(HeldFacts held)
    {
        StatedFact[] facts = [.. held.Facts.Select(fact => fact.ToStated())];
        var findings = held.Kind == HeldFactsKind.Parts ? PartsAboveWhole.Check(facts) : HeldTogether.OfConcept(facts);

        // Of references, that is said where they are compiled.
        return [.. findings.Where(finding => held.Facts[finding.Fact].IsOwn).Select(finding => new HeldFinding(facts[finding.Fact].Id, finding.Message))];
    }
}
