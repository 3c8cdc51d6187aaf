namespace MetaAi.Facts.Locking;

/// <summary>What tells one locked period from another; ordered field by field, texts ordinally.</summary>
internal readonly record struct LockedPeriodKey(string Text, string Exact, int Start, string Period) : IComparable<LockedPeriodKey>
{
    public int CompareTo(LockedPeriodKey other)
    {
        ReadOnlySpan<int> order =
        [
            string.CompareOrdinal(Text, other.Text),
            string.CompareOrdinal(Exact, other.Exact),
            Start.CompareTo(other.Start),
            string.CompareOrdinal(Period, other.Period),
        ];
        foreach (var result in order)
        {
            if (result != 0)
            {
                return result;
            }
        }

        return 0;
    }
}
