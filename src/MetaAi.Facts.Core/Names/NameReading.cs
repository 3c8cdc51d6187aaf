using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Names;

/// <summary>The members that a phrase names, in the order of the words, or why it names none.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record NameReading
{
    /// <summary>The members' names, each once; empty where there is a problem.</summary>
    public EquatableArray<string> Members { get; init; }

    /// <summary>Why the words are not read, or null.</summary>
    public FactMessage? Problem { get; init; }
}
