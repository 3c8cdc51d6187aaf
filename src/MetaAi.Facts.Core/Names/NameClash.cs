namespace MetaAi.Facts.Names;

/// <summary>A way of writing that stands for two members, or for nothing.</summary>
/// <param name="Written">The later of the two, as it is declared.</param>
/// <param name="Member">Its member.</param>
/// <param name="Other">The member that has it already; the same one where it is declared for it twice; null where it has no letter, digit or other sign.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record NameClash(string Written, string Member, string? Other);
