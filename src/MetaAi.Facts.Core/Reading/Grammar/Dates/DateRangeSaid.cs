namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>One date, or two that bound an interval.</summary>
/// <param name="First">The only date, or the first.</param>
/// <param name="Last">The same date, or the last.</param>
/// <param name="IsInterval">Whether there are two.</param>
/// <param name="End">The position after it.</param>
internal readonly record struct DateRangeSaid(DateSaid First, DateSaid Last, bool IsInterval, int End);
