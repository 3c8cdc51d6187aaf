namespace MetaAi.Facts.Generators.Diagnostics;

/// <summary>
/// Work that is to be done on each of many items before anything is said of them together. Every thread that needs it takes items that no other thread has
/// taken here, so that the threads share the work instead of waiting for the first one to do it all.
/// </summary>
/// <param name="items">The items; asked for when the work begins.</param>
/// <param name="work">What is done on an item. Its result is kept elsewhere, and doing it twice does no harm.</param>
internal sealed class SharedWork<T>(Func<IReadOnlyList<T>> items, Action<T> work)
{
    private readonly Lazy<IReadOnlyList<T>> all = new(items);
    private int begun;

    /// <summary>Does what nobody has taken. Another thread may still be at its last item when this returns; an item whose work throws is not taken again.</summary>
    public void Join()
    {
        var count = all.Value.Count;
        while (Volatile.Read(ref begun) < count && Interlocked.Increment(ref begun) is var item && item <= count)
        {
            work(all.Value[item - 1]);
        }
    }
}
