using System.Collections;
using System.Runtime.CompilerServices;

namespace MetaAi.Facts.Collections;

/// <summary>
/// An immutable list that is equal to another where their items are equal, in order. A list that a record holds must compare so, else the record
/// does not compare by value. The default value is the empty list.
/// </summary>
/// <typeparam name="T">What the list holds.</typeparam>
[CollectionBuilder(typeof(EquatableArray), nameof(EquatableArray.Create))]
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly struct EquatableArray<T> : IReadOnlyList<T>, IEquatable<EquatableArray<T>>
    where T : IEquatable<T>
{
    private readonly T[]? items;

    // The array is not copied: only those who made it and let go of it may call this.
    internal EquatableArray(T[]? items) => this.items = items;

    /// <summary>How many items there are; zero or more.</summary>
    public int Count => items?.Length ?? 0;

    /// <summary>An item.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> less one.</param>
    /// <exception cref="IndexOutOfRangeException">There is no such item.</exception>
    public T this[int index] => (items ?? [])[index];

    /// <summary>The items as a span, without a copy.</summary>
    public ReadOnlySpan<T> AsSpan() => items;

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other) => AsSpan().SequenceEqual(other.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in AsSpan())
        {
            hash = unchecked((hash * 31) + (item?.GetHashCode() ?? 0));
        }

        return hash;
    }

    /// <summary>The items in brackets: <c>[Amazon, AWS]</c>.</summary>
    public override string ToString() => $"[{string.Join(", ", items ?? [])}]";

    /// <summary>Goes through the items, in order, without an allocation.</summary>
    public Enumerator GetEnumerator() => new(items ?? []);

    /// <inheritdoc/>
    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)(items ?? [])).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => (items ?? []).GetEnumerator();

    /// <summary>Whether the two lists hold equal items, in order.</summary>
    public static bool operator ==(EquatableArray<T> left, EquatableArray<T> right) => left.Equals(right);

    /// <summary>Whether the two lists differ.</summary>
    public static bool operator !=(EquatableArray<T> left, EquatableArray<T> right) => !left.Equals(right);

    /// <summary>Goes through a list.</summary>
#if NET
    [System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
    public struct Enumerator
    {
        private readonly T[] items;
        private int index;

        internal Enumerator(T[] items)
        {
            this.items = items;
            index = -1;
        }

        /// <summary>The item that was gone to.</summary>
        public readonly T Current => items[index];

        /// <summary>Goes to the next item.</summary>
        /// <returns>False where there is none.</returns>
        public bool MoveNext() => ++index < items.Length;
    }
}
