using MetaAi.Facts.Dates;

namespace MetaAi.Facts;

/// <summary>
/// A length of time with an order, in which bounds need it: by seconds of mean Gregorian years and months. Two lengths of one mean that are said in
/// other units (P12M, P1Y) differ all the same, and then the larger unit comes later.
/// </summary>
internal readonly record struct OrderedDuration(CalendarDuration Length) : IComparable<OrderedDuration>
{
    public int CompareTo(OrderedDuration other)
    {
        var byMean = Length.MeanSeconds.CompareTo(other.Length.MeanSeconds);
        return byMean != 0 ? byMean : string.CompareOrdinal(Length.ToString(), other.Length.ToString());
    }

    public override string ToString() => Length.ToString();
}
