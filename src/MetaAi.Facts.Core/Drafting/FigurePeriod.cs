using MetaAi.Facts.Dates;

namespace MetaAi.Facts.Drafting;

/// <summary>The period to declare for a figure.</summary>
/// <param name="Date">The period.</param>
/// <param name="Words">The words of the text that prove it; null where nothing but the date can be declared.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record FigurePeriod(EdtfDate Date, string? Words);
