using MetaAi.Facts.Consistency;

namespace MetaAi.Facts;

/// <summary>Finds, among facts, those that are about the same, and puts them beside each other.</summary>
internal static class FactComparisons
{
    /// <summary>The groups of two statements or more, by subject, concept and period.</summary>
    /// <param name="facts">The facts; computed values are left out, because they say again what others say.</param>
    public static IReadOnlyList<FactComparison> Of(IEnumerable<IFact> facts) => InOrder(Groups(Said(facts)));

    /// <summary>The same, and what is compared with nothing by itself.</summary>
    public static IReadOnlyList<FactComparison> OfAll(IEnumerable<IFact> facts)
    {
        var said = Said(facts);
        var groups = Groups(said);
        var grouped = groups.SelectMany(group => group).ToHashSet();
        return InOrder([.. groups, .. said.Where(fact => !grouped.Contains(fact)).Select(fact => (IReadOnlyList<IFact>)[fact])]);
    }

    // What another source says of a fact stands beside it, and is a statement of its own; a rank is said of all of them.
    private static List<IFact> Said(IEnumerable<IFact> facts) =>
        [.. facts.Where(fact => fact.Rank != Rank.Deprecated).SelectMany(fact => fact.Corroborations.Prepend(fact)).Where(fact => fact.Evidence is not null)];

    private static List<IReadOnlyList<IFact>> Groups(List<IFact> facts) =>
    [
        .. StatementGroups.Of([.. facts.Select(ComparedFact.Of)]).Select(group => (IReadOnlyList<IFact>)[.. group.Members.Select(member => facts[member])]),
        .. facts.Where(NameComparison.CanBeCompared)
            .GroupBy(NameComparison.KeyOf)
            .Select(group => (IReadOnlyList<IFact>)[.. group])
            .Where(group => group.Count > 1),
    ];

    private static IReadOnlyList<FactComparison> InOrder(IEnumerable<IReadOnlyList<IFact>> groups) =>
    [
        .. groups.Select(FactComparison.Between)
            .OrderBy(group => group.Subject, StringComparer.Ordinal)
            .ThenBy(group => group.Concept, StringComparer.Ordinal)
            .ThenBy(group => group.Period?.Low is not null)
            .ThenBy(group => group.Period?.Low)
            .ThenBy(group => group.Statements[0].Id, StringComparer.Ordinal),
    ];
}
