namespace MetaAi.Facts.Reading.Grammar.Dates;

/// <summary>The year that a period belongs to, as the words after the period say it.</summary>
/// <param name="Value">The year; null where the words name none, or only "the year".</param>
/// <param name="End">The position after the words, or after the period where there are none.</param>
internal readonly record struct YearSaid(int? Value, int End)
{
    private const int Century = 100;

    /// <summary>Whether it was resolved against a publication date whose year is an editor's inference.</summary>
    public bool IsAssumed { get; init; }

    /// <summary>Whether it was said in two digits, so that its century is assumed.</summary>
    public bool IsShort { get; init; }

    /// <summary>Whether it is the year after another one, as its digits have it: the "25" of "2024-25".</summary>
    public bool IsYearAfter(YearSaid other) => IsShort ? Value % Century == (other.Value + 1) % Century : Value == other.Value + 1;
}
