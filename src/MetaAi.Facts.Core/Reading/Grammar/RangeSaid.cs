namespace MetaAi.Facts.Reading.Grammar;

/// <summary>One measure, two that bound a range, or one with a tolerance. Its measures are fields, so that they are looked at where they are.</summary>
/// <param name="low">The only measure, the lower bound, or the middle of a tolerance.</param>
/// <param name="high">The same measure, the upper bound, or the tolerance.</param>
/// <param name="shape">Which of the three.</param>
/// <param name="end">The position behind it.</param>
internal readonly struct RangeSaid(in MeasureSaid low, in MeasureSaid high, RangeShape shape, int end)
{
    /// <summary>The only measure, the lower bound, or the middle of a tolerance.</summary>
    public readonly MeasureSaid Low = low;

    /// <summary>The same measure, the upper bound, or the tolerance.</summary>
    public readonly MeasureSaid High = high;

    /// <summary>Which of the three.</summary>
    public RangeShape Shape { get; } = shape;

    /// <summary>The position behind it.</summary>
    public int End { get; } = end;
}
