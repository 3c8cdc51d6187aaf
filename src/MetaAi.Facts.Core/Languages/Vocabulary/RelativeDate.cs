namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>A period counted from the publication date: "l'année dernière" is the year −1.</summary>
/// <param name="Unit">The period.</param>
/// <param name="Offset">How many periods later; negative for earlier.</param>
internal readonly record struct RelativeDate(PeriodUnit Unit, int Offset)
{
    /// <summary>The part of it that the words name: "year-end".</summary>
    public DatePart? Part { get; init; }

    /// <summary>Whether it is rather counted from the period that the text speaks of, which no declaration names: "the previous year".</summary>
    public bool IsFromText { get; init; }
}
