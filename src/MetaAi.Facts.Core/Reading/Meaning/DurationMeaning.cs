using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>A number of units of time as one length: the unit said, and the next smaller one where that makes a broken number whole.</summary>
internal static class DurationMeaning
{
    /// <summary>Longer than any figure says; keeps the arithmetic exact.</summary>
    private const decimal Longest = 1_000_000_000_000_000m;

    public static CalendarDuration? Resolve(in MeasureSaid measure)
    {
        var word = measure.Unit.Duration;
        var count = measure.Number.Value + (measure.Unit.AddsHalf ? 0.5m : 0);
        if (measure.IsNegative || count > Longest)
        {
            return null;
        }

        var amount = count * word.Count;
        if (decimal.Truncate(amount) == amount)
        {
            return new CalendarDuration(decimal.Truncate(amount), word.Unit);
        }

        return word.Unit switch
        {
            DurationUnit.Year when IsWhole(amount * 12) => new CalendarDuration(decimal.Truncate(amount * 12), DurationUnit.Month),
            DurationUnit.Hour when IsWhole(amount * 60) => new CalendarDuration(decimal.Truncate(amount * 60), DurationUnit.Minute),
            DurationUnit.Minute when IsWhole(amount * 60) => new CalendarDuration(decimal.Truncate(amount * 60), DurationUnit.Second),
            _ => new CalendarDuration(amount, word.Unit),
        };
    }

    /// <summary>The length in seconds of mean Gregorian years and months; tells only which of two lengths is the longer.</summary>
    public static decimal MeanSeconds(CalendarDuration duration) => duration.Amount * duration.Unit switch
    {
        DurationUnit.Year => 31_556_952m,
        DurationUnit.Month => 2_629_746m,
        DurationUnit.Week => 604_800m,
        DurationUnit.Day => 86_400m,
        DurationUnit.Hour => 3_600m,
        DurationUnit.Minute => 60m,
        _ => 1m,
    };

    private static bool IsWhole(decimal value) => decimal.Truncate(value) == value;
}
