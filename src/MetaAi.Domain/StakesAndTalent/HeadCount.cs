using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>How many people several groups come to, none of whom is in two of them. Immutable.</summary>
public sealed class HeadCount : IAnalysis
{
    /// <summary>The groups.</summary>
    /// <param name="groups">The groups, one or more, each name once, all counting one noun.</param>
    /// <exception cref="ArgumentException">There is no group, a name is there twice, one count is there under two names, or they count different things.</exception>
    public HeadCount(IEnumerable<CountedGroup> groups)
    {
        Groups = Given.Named(groups, group => group.Name, nameof(groups));
        if (Groups.Count == 0)
        {
            throw new ArgumentException("There is no group: there is nobody to count.", nameof(groups));
        }

        if (Groups.GroupBy(group => group.Counted, ReferenceEqualityComparer.Instance).FirstOrDefault(same => same.Skip(1).Any()) is { } twice)
        {
            throw new ArgumentException(
                $"{string.Join(" and ", twice.Select(group => $"'{group.Name}'"))} are one count, {Given.Computed(twice.First().Count)}, which would count twice: give it once.", nameof(groups));
        }

        Total = Given.Usable(Arithmetic.Sum([.. Groups.Select(group => group.Count)]), "The count of all", nameof(groups));
    }

    /// <summary>The groups, in the order given.</summary>
    public IReadOnlyList<CountedGroup> Groups { get; }

    /// <summary>All of them.</summary>
    public Derived<Quantity> Total { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers => [.. Groups.Select(group => new Answer(group.Name, Given.Computed(group.Count))), new("in all", Total)];

    /// <summary>The counts in one line.</summary>
    public override string ToString() => string.Join("; ", Answers);
}
