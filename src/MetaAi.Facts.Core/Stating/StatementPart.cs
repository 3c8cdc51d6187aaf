namespace MetaAi.Facts.Stating;

/// <summary>A part of what a statement says.</summary>
/// <param name="Words">The words.</param>
/// <param name="IsDeclared">Whether they are words that the project declares, in the language of its code, and not those of the line's language.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record StatementPart(string Words, bool IsDeclared = false);
