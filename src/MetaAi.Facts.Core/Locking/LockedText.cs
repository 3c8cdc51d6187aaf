namespace MetaAi.Facts.Locking;

/// <summary>A text that a lock was made from.</summary>
/// <param name="Name">The name that the source gives; the same on every machine.</param>
/// <param name="Hash">The text's hash, as <see cref="Text.FactText.Hash"/> has it: 64 lower-case hex digits.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record LockedText(string Name, string Hash);
