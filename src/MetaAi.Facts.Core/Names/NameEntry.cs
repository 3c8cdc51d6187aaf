using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Names;

/// <summary>A member of an enumeration and the other ways in which texts write its name. Equal by value.</summary>
/// <param name="Member">The member's name.</param>
/// <param name="Aliases">The others, in the order declared.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record NameEntry(string Member, EquatableArray<string> Aliases);
