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
        var byMean = MeanSeconds(Length).CompareTo(MeanSeconds(other.Length));
        return byMean != 0 ? byMean : string.CompareOrdinal(Length.ToString(), other.Length.ToString());
    }

    public override string ToString() => Length.ToString();

    private static decimal MeanSeconds(CalendarDuration length) =>
        (length.Amount * MeanSeconds(length.Unit)) + (length.Smaller.Amount * MeanSeconds(length.Smaller.Unit))
        + (length.Smallest.Amount * MeanSeconds(length.Smallest.Unit));

    private static decimal MeanSeconds(DurationUnit unit) => unit switch
    {
        DurationUnit.Year => 31_556_952m,
        DurationUnit.Month => 2_629_746m,
        DurationUnit.Week => 604_800m,
        DurationUnit.Day => 86_400m,
        DurationUnit.Hour => 3_600m,
        DurationUnit.Minute => 60m,
        _ => 1m,
    };
}
