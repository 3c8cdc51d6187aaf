using MetaAi.Facts.Dates;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Periods;

/// <summary>The period of a fact as it is declared. Equal by value.</summary>
/// <param name="Date">The days, which the words say where there are words.</param>
/// <param name="Words">The words of the text that say it, or null.</param>
/// <param name="Source">What the source declares of how its text is read.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record DeclaredPeriod(EdtfDate Date, string? Words, ReadingContext Source)
{
    internal ReadingContext Context => PeriodReader.ContextOf(Source, Date);
}
