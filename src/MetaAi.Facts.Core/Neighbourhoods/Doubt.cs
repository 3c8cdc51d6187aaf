namespace MetaAi.Facts.Neighbourhoods;

/// <summary>A word or mark beside a quote that makes it worth a look.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Words">The word or mark, on one line.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly record struct Doubt(DoubtKind Kind, string Words);
