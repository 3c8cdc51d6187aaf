namespace MetaAi.Facts.Stating;

/// <summary>How an input of a formula is told.</summary>
/// <param name="Name">What it is called where it stands again.</param>
/// <param name="Words">All that is said of it where it stands first: what it says, its quote and who says so, or its reason.</param>
/// <param name="Kind">What it is: "fact", "assumption".</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record ToldInput(string Name, string Words, string Kind);
