namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>The year that a period belongs to, as the words behind the period say it.</summary>
/// <param name="Value">The year; null where the words name none, or only "the year".</param>
/// <param name="End">The position behind the words, or behind the period where there are none.</param>
internal readonly record struct YearSaid(int? Value, int End)
{
    /// <summary>Whether it was resolved against a publication date whose year is an editor's inference.</summary>
    public bool IsAssumed { get; init; }
}
