using MetaAi.Facts;

namespace FactBook;

/// <summary>The facts of one member of a fact set: one fact, the members of a record, or the points of a series.</summary>
/// <param name="Code">The member with its set, as code says it: <c>Deals.ScaleAi</c>.</param>
/// <param name="Member">The member alone.</param>
/// <param name="IsRecord">Whether it is a record, whose members say different things.</param>
/// <param name="Facts">The facts, one or more, in order of their ids.</param>
internal sealed record FactGroup(string Code, string Member, bool IsRecord, IReadOnlyList<IFact> Facts)
{
    private const char PointStart = '[';
    private const char Dot = '.';

    /// <summary>The groups of some facts, in the order in which each begins.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="factSets">The full names of the types that may declare them; of a fact of another, the type is what stands before its last dot.</param>
    public static IReadOnlyList<FactGroup> Of(IEnumerable<IFact> facts, IReadOnlyCollection<string> factSets) =>
        [.. facts.Select(fact => (Fact: fact, Place: PlaceOf(fact.Id, factSets))).GroupBy(fact => (fact.Place.Set, fact.Place.Member)).Select(group => new FactGroup(
            $"{group.Key.Set[(group.Key.Set.LastIndexOf(Dot) + 1)..]}.{group.Key.Member}",
            group.Key.Member,
            group.Any(fact => fact.Place.IsOfRecord),
            [.. group.Select(fact => fact.Fact)]))];

    // Type.Member, Type.Member.RecordMember, Type.Member[point].Source.
    private static (string Set, string Member, bool IsOfRecord) PlaceOf(string id, IReadOnlyCollection<string> factSets)
    {
        var set = factSets.FirstOrDefault(factSet => id.StartsWith(factSet + Dot, StringComparison.Ordinal)) ?? id[..Math.Max(id.LastIndexOf(Dot), 0)];
        var rest = id[Math.Min(set.Length + 1, id.Length)..];
        var end = rest.IndexOfAny([Dot, PointStart]);
        return end < 0 ? (set, rest, false) : (set, rest[..end], rest[end] == Dot);
    }
}
