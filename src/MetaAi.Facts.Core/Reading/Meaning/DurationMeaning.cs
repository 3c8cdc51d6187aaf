using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading.Grammar;

namespace MetaAi.Facts.Reading.Meaning;

/// <summary>A number of units of time as one length: the units said, and the next smaller one where that makes a broken number whole.</summary>
internal static class DurationMeaning
{
    /// <summary>The length that a measure says.</summary>
    /// <returns>False where it is negative or too long.</returns>
    public static bool TryResolve(ReadingScope scope, in MeasureSaid measure, out CalendarDuration duration)
    {
        duration = default;
        if (measure.IsNegative)
        {
            return scope.Refuse(RefusalReason.NegativeLength, measure.Start, measure.End);
        }

        var word = measure.Unit.Duration;
        var count = measure.Number.Value + (measure.Unit.AddsHalf ? 0.5m : 0);
        if (count <= CalendarDuration.Longest)
        {
            duration = InWholeUnits(count * word.Count, word.Unit) with { Smaller = measure.Unit.Smaller, Smallest = measure.Unit.Smallest };
        }

        // In the units that are kept: ten thousand centuries are a million years.
        return (count <= CalendarDuration.Longest && duration.Amount <= CalendarDuration.Longest)
            || scope.Refuse(RefusalReason.TooLarge, measure.Start, measure.End);
    }

    /// <summary>The bounds of "10 ans ± 2 ans"; false where the two lengths have no common unit, the tolerance is the longer, or the sum is too long.</summary>
    public static bool TrySpread(CalendarDuration middle, CalendarDuration tolerance, out CalendarDuration low, out CalendarDuration high)
    {
        low = middle with { Amount = middle.Amount - tolerance.Amount };
        high = middle with { Amount = middle.Amount + tolerance.Amount };
        return middle.Unit == tolerance.Unit && !middle.IsCompound && !tolerance.IsCompound && low.Amount >= 0 && high.Amount <= CalendarDuration.Longest;
    }

    private static CalendarDuration InWholeUnits(decimal amount, DurationUnit unit) => unit switch
    {
        _ when IsWhole(amount) => new CalendarDuration(decimal.Truncate(amount), unit),
        DurationUnit.Year when IsWhole(amount * 12) => new CalendarDuration(decimal.Truncate(amount * 12), DurationUnit.Month),
        DurationUnit.Hour when IsWhole(amount * 60) => new CalendarDuration(decimal.Truncate(amount * 60), DurationUnit.Minute),
        DurationUnit.Minute when IsWhole(amount * 60) => new CalendarDuration(decimal.Truncate(amount * 60), DurationUnit.Second),
        _ => new CalendarDuration(amount, unit),
    };

    private static bool IsWhole(decimal value) => decimal.Truncate(value) == value;
}
