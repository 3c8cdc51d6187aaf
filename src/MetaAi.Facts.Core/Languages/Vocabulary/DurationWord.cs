using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>A unit of time: "trimestre" is three months.</summary>
/// <param name="Unit">The calendar or clock unit.</param>
/// <param name="Count">How many of it the word says.</param>
internal readonly record struct DurationWord(DurationUnit Unit, int Count = 1)
{
    /// <summary>Whether the word is more often another kind ("quarter", "m"), so that only a declared length of time reads it.</summary>
    public bool NeedsDeclaration { get; init; }
}
