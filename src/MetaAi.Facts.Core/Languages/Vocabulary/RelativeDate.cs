namespace MetaAi.Facts.Languages.Vocabulary;

/// <summary>A period counted from the publication date: "l'année dernière" is the year −1.</summary>
/// <param name="Unit">The period.</param>
/// <param name="Offset">How many periods later; negative for earlier.</param>
internal readonly record struct RelativeDate(PeriodUnit Unit, int Offset)
{
    /// <summary>Whether it is a date only behind a part: "la fin de l'année".</summary>
    public bool NeedsPart { get; init; }
}
