namespace MetaAi.Facts.Text;

/// <summary>Words of a text: the W3C Web Annotation text quote selector.</summary>
/// <param name="Exact">The words themselves.</param>
/// <param name="Prefix">The words directly before them, as many as it takes; null or white space asks for none.</param>
/// <param name="Suffix">The words directly after them, as many as it takes; null or white space asks for none.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public readonly record struct TextQuote(string Exact, string? Prefix = null, string? Suffix = null);
