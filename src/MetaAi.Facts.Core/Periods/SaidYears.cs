using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Periods;

/// <summary>The years that words say.</summary>
/// <param name="First">The first, or null where they name no first one.</param>
/// <param name="Last">The last, or null where they name no last one.</param>
/// <param name="Words">The words, on one line.</param>
/// <param name="IsStated">Whether the words state the years: "2024", and not "last year", nor a name such as "Vision 2030".</param>
internal readonly record struct SaidYears(int? First, int? Last, string Words, bool IsStated)
{
    /// <summary>The year, where it is one; null otherwise.</summary>
    public int? Only => First == Last ? First : null;

    /// <summary>Whether one of the years is one of a period.</summary>
    public bool Meet(EdtfDate period) =>
        !(First is { } first && period.Latest?.Year is { } latest && latest < first) && !(Last is { } last && period.Earliest?.Year is { } earliest && last < earliest);
}
