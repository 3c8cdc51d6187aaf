namespace MetaAi.Facts.Collections;

/// <summary>Makes <see cref="EquatableArray{T}"/> values.</summary>
public static class EquatableArray
{
    /// <summary>A list of the items, copied. Collection expressions call this.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static EquatableArray<T> Create<T>(ReadOnlySpan<T> items)
        where T : IEquatable<T> => new(items.Length == 0 ? null : items.ToArray());

    /// <summary>A list of the items, copied.</summary>
    /// <typeparam name="T">What the list holds.</typeparam>
    /// <param name="items">The items, in order.</param>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T>
    {
        var copy = items.ToArray();
        return new(copy.Length == 0 ? null : copy);
    }
}
