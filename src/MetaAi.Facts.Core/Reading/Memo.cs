namespace MetaAi.Facts.Reading;

/// <summary>
/// What a grammar found at a few positions, since several grammars ask for the same words: a place for each of the last positions, the newer
/// takes it. Forgetting is free, so that one memo serves many phrases.
/// </summary>
/// <typeparam name="T">What was read.</typeparam>
internal sealed class Memo<T>
    where T : struct
{
    private const int Places = 8;

    private readonly Entry[] entries = new Entry[Places];
    private int phrase = 1;

    /// <summary>Forgets everything, for another phrase.</summary>
    public void Clear() => phrase++;

    /// <summary>What was found at a position, if that was asked before.</summary>
    /// <param name="position">The position.</param>
    /// <param name="isRead">Whether something was read there.</param>
    /// <param name="value">What was read.</param>
    /// <returns>False where nobody asked yet, or the answer is forgotten.</returns>
    public bool TryRecall(int position, out bool isRead, out T value)
    {
        ref var entry = ref entries[position % Places];
        if (entry.Phrase != phrase || entry.Position != position)
        {
            (isRead, value) = (false, default);
            return false;
        }

        (isRead, value) = (entry.IsRead, entry.Value);
        return true;
    }

    /// <summary>Keeps what was found at a position.</summary>
    /// <returns><paramref name="isRead"/>, so that a grammar can return it.</returns>
    public bool Keep(int position, bool isRead, in T value)
    {
        ref var entry = ref entries[position % Places];
        (entry.Phrase, entry.Position, entry.IsRead, entry.Value) = (phrase, position, isRead, value);
        return isRead;
    }

    private struct Entry
    {
        public int Phrase;
        public int Position;
        public bool IsRead;
        public T Value;
    }
}
