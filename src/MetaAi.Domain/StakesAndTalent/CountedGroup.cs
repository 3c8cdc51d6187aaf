using MetaAi.Facts;
using MetaAi.Facts.Formulas;

namespace MetaAi.Domain;

/// <summary>A group of people and how many they are.</summary>
public sealed record CountedGroup
{
    /// <summary>A group.</summary>
    /// <param name="name">What group it is.</param>
    /// <param name="count">How many people it has, zero or more.</param>
    /// <exception cref="ArgumentException">The name is blank, or the count may be below zero, or cannot be computed with.</exception>
    public CountedGroup(string name, IUnknown<Quantity> count)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        (Name, Count) = (name.Trim(), Given.NotNegative(count, $"The number of '{name}'", nameof(count)));
        Counted = count.Expression is UnknownExpression { Unknown.Referent: { } referent } ? referent : count.Expression;
    }

    /// <summary>What group it is.</summary>
    public string Name { get; }

    /// <summary>How many people it has.</summary>
    public IUnknown<Quantity> Count { get; }

    /// <summary>What the count is of: the fact or the assumption, where it is one alone; else what it is computed from.</summary>
    internal object Counted { get; }

    /// <summary>The group in one line.</summary>
    public override string ToString() => $"{Name}: {Given.Computed(Count)}";
}
