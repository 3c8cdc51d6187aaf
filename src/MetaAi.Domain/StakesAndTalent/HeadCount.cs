using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>How many people several groups come to, none of whom is in two of them. Immutable.</summary>
public sealed class HeadCount : IAnalysis
{
    /// <summary>The groups.</summary>
    /// <param name="groups">What each group is and how many people it has, zero or more; one group or more, each name once, all counting one noun.</param>
    /// <exception cref="ArgumentException">There is no group, a name is blank or there twice, a count may be below zero, or they count different things.</exception>
    public HeadCount(IEnumerable<KeyValuePair<string, IUnknown<Quantity>>> groups)
    {
        ArgumentNullException.ThrowIfNull(groups);
        var counted = new List<Answer>();
        var counts = new List<IUnknown<Quantity>>();
        foreach (var (name, count) in groups)
        {
            ArgumentException.ThrowIfNullOrWhiteSpace(name, nameof(groups));
            counts.Add(Given.NotNegative(count, $"The number of '{name}'", nameof(groups)));
            counted.Add(new(name.Trim(), Given.Computed(counts[^1])));
        }

        Groups = [.. Given.Named(counted, group => group.Name, nameof(groups))];
        Total = Given.Usable(
            counts.Count == 0 ? throw new ArgumentException("There is no group: there is nobody to count.", nameof(groups)) : Arithmetic.Sum(counts), "The count of all", nameof(groups));
    }

    /// <summary>The groups, in the order given.</summary>
    public IReadOnlyList<Answer> Groups { get; }

    /// <summary>All of them.</summary>
    public Derived<Quantity> Total { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers => [.. Groups, new("in all", Total)];

    /// <summary>The counts in one line.</summary>
    public override string ToString() => string.Join("; ", Answers);
}
