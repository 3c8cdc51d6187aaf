namespace MetaAi.Facts.Reading.Grammar;

/// <summary>One measure, two that bound a range, or one with a tolerance. Of fields, since it is large: grammars fill it in where it is.</summary>
internal struct RangeSaid
{
    /// <summary>The only measure, the lower bound, or the middle of a tolerance.</summary>
    public MeasureSaid Low;

    /// <summary>The same measure, the upper bound, or the tolerance.</summary>
    public MeasureSaid High;

    /// <summary>Whether the upper bound is said first, "at most 100 and at least 20", so that <see cref="Low"/> holds it.</summary>
    public bool IsReversed;

    /// <summary>Whether the lower bound is left out.</summary>
    public bool IsLowExclusive;

    /// <summary>Whether the upper bound is left out.</summary>
    public bool IsHighExclusive;

    /// <summary>Which of the three.</summary>
    public RangeShape Shape;

    /// <summary>Whether a word before the first bound opens it: "entre", "from".</summary>
    public bool IsOpened;

    /// <summary>Whether that word says that the two are the ends of a span, and not those of a change: "between", and not "from".</summary>
    public bool IsSpan;

    /// <summary>The position after it.</summary>
    public int End;
}
