namespace MetaAi.Facts.Stating;

/// <summary>A part of what a statement says.</summary>
/// <param name="Words">The words.</param>
/// <param name="Language">The BCP 47 tag of their language; null where it is that of the line, and where it is not known.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record StatementPart(string Words, string? Language = null);
