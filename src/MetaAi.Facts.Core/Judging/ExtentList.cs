namespace MetaAi.Facts.Judging;

/// <summary>The extents of a passage, in their order. Each is looked at in its place, since it is large.</summary>
internal sealed class ExtentList
{
    private Extent[] extents = new Extent[8];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>An extent.</summary>
    /// <param name="index">0 or more, and below <see cref="Count"/>.</param>
    public ref Extent this[int index] => ref extents[index];

    /// <summary>Adds an extent after the last.</summary>
    public void Add(in Extent extent) => Insert(Count, extent);

    /// <summary>Puts an extent before the one that has an index, or after the last.</summary>
    public void Insert(int index, in Extent extent)
    {
        if (Count == extents.Length)
        {
            Array.Resize(ref extents, 2 * Count);
        }

        Array.Copy(extents, index, extents, index + 1, Count - index);
        extents[index] = extent;
        Count++;
    }

    /// <summary>The first extent that starts at a position or after it; <see cref="Count"/> where none does.</summary>
    public int IndexFrom(int position)
    {
        var index = 0;
        while (index < Count && extents[index].OuterStart < position)
        {
            index++;
        }

        return index;
    }

    /// <summary>Forgets all, for another passage.</summary>
    public void Clear()
    {
        Array.Clear(extents, 0, Count);
        Count = 0;
    }
}
