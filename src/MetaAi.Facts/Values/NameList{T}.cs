using System.Collections;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using MetaAi.Facts.Consistency;
using MetaAi.Facts.Json;
using MetaAi.Facts.Stating;

namespace MetaAi.Facts;

/// <summary>
/// Several names that a text gives together, each a member of one enumeration: "Amazon, Microsoft et Oracle". Immutable; equal to a list of the same
/// names in the same order.
/// </summary>
/// <typeparam name="TEnum">The enumeration whose members are the names.</typeparam>
[CollectionBuilder(typeof(NameList), nameof(NameList.Of))]
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(NoFactJson))]
public sealed class NameList<TEnum> : IReadOnlyList<TEnum>, IEquatable<NameList<TEnum>>, INames
    where TEnum : struct, Enum
{
    private readonly TEnum[] names;

    internal NameList(ReadOnlySpan<TEnum> names)
    {
        if (names.IsEmpty)
        {
            throw new ArgumentException("A list of names has at least one.", nameof(names));
        }

        var seen = new HashSet<TEnum>();
        foreach (var name in names)
        {
            if (!Enum.IsDefined(name))
            {
                throw new ArgumentException($"{typeof(TEnum).Name} has no member {name}.", nameof(names));
            }

            if (!seen.Add(name))
            {
                throw new ArgumentException($"{name} is there twice.", nameof(names));
            }
        }

        this.names = names.ToArray();
    }

    /// <summary>How many names there are; one or more.</summary>
    public int Count => names.Length;

    ConsistencyOutcome INames.CompareWith(INames other, bool isOpen) => Compare((NameList<TEnum>)other, isOpen);

    IReadOnlyList<string> INames.Names => [.. names.Select(name => name.ToString())];

    /// <summary>A name.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> less one.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such name.</exception>
    public TEnum this[int index] => names[index];

    /// <summary>Whether the name is in the list.</summary>
    /// <param name="name">The name.</param>
    public bool Contains(TEnum name) => Array.IndexOf(names, name) >= 0;

    /// <summary>The names of both lists, each once: those of this one in the order said, then those that the other one adds, in its order.</summary>
    /// <param name="other">The other list.</param>
    public NameList<TEnum> Union(NameList<TEnum> other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return new([.. names.Union(other.names)]);
    }

    /// <summary>
    /// How two lists about the same go together. Lists of examples contradict nothing; of two that are meant to be whole, the same names in any order are
    /// complete, and others inconsistent.
    /// </summary>
    /// <param name="other">The other list.</param>
    /// <param name="isOpen">Whether one of them gives its names as examples, or may be one that does.</param>
    /// <returns><see cref="ConsistencyOutcome.Complete"/>, <see cref="ConsistencyOutcome.Consistent"/> or <see cref="ConsistencyOutcome.Inconsistent"/>.</returns>
    public ConsistencyOutcome Compare(NameList<TEnum> other, bool isOpen)
    {
        ArgumentNullException.ThrowIfNull(other);
        return names.ToHashSet().SetEquals(other.names) ? ConsistencyOutcome.Complete
            : isOpen ? ConsistencyOutcome.Consistent
            : ConsistencyOutcome.Inconsistent;
    }

    /// <inheritdoc/>
    public bool Equals(NameList<TEnum>? other) => other is not null && names.AsSpan().SequenceEqual(other.names);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NameList<TEnum>);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var name in names)
        {
            hash.Add(name);
        }

        return hash.ToHashCode();
    }

    /// <summary>Goes through the names, in the order said.</summary>
    public IEnumerator<TEnum> GetEnumerator() => ((IEnumerable<TEnum>)names).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => names.GetEnumerator();

    /// <summary>The names in the order said, with a comma between two: "Amazon, Microsoft, Oracle".</summary>
    public override string ToString() => ValueWords.OfNames(((INames)this).Names);

    /// <summary>Whether the two lists have the same names in the same order.</summary>
    public static bool operator ==(NameList<TEnum>? left, NameList<TEnum>? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether the two lists differ.</summary>
    public static bool operator !=(NameList<TEnum>? left, NameList<TEnum>? right) => !(left == right);
}
