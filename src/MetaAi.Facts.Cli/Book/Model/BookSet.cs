namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>The facts of one fact set.</summary>
/// <param name="Name">The full name of the type.</param>
/// <param name="Members">Its properties, in the order of their first facts.</param>
internal sealed record BookSet(string Name, IReadOnlyList<BookMember> Members)
{
    /// <summary>What all of its facts are about; null where they are about several.</summary>
    public string? Subject { get; } =
        Members.SelectMany(member => member.Facts).Select(fact => fact.Record.Subject).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var only] ? only : null;

    /// <summary>The sets of facts, in the order in which each begins; what belongs together stands together.</summary>
    public static IReadOnlyList<BookSet> Of(IEnumerable<BookFact> facts) =>
    [
        .. facts.GroupBy(fact => fact.Compiled.Set, StringComparer.Ordinal).Select(set => new BookSet(
            set.Key,
            [.. set.GroupBy(fact => fact.Compiled.Member, StringComparer.Ordinal).Select(member => new BookMember(member.Key, [.. member]))])),
    ];
}
