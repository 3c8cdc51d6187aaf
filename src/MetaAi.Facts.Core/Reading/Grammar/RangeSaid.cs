namespace MetaAi.Facts.Reading.Grammar;

/// <summary>One measure, two that bound a range, or one with a tolerance.</summary>
/// <param name="Low">The only measure, the lower bound, or the middle of a tolerance.</param>
/// <param name="High">The same measure, the upper bound, or the tolerance.</param>
/// <param name="Shape">Which of the three.</param>
/// <param name="End">The position behind it.</param>
internal readonly record struct RangeSaid(MeasureSaid Low, MeasureSaid High, RangeShape Shape, int End);
