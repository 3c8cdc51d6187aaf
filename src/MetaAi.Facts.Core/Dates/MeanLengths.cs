namespace MetaAi.Facts.Dates;

/// <summary>The lengths of units of time in seconds, of mean Gregorian years and months; they tell only which of two lengths is the longer.</summary>
internal static class MeanLengths
{
    public static decimal InSeconds(DurationUnit unit) => unit switch
    {
        DurationUnit.Year => 31_556_952m,
        DurationUnit.Month => 2_629_746m,
        DurationUnit.Week => 604_800m,
        DurationUnit.Day => 86_400m,
        DurationUnit.Hour => 3_600m,
        DurationUnit.Minute => 60m,
        _ => 1m,
    };

    public static decimal InSeconds(DurationComponent component) => component.Amount * InSeconds(component.Unit);
}
