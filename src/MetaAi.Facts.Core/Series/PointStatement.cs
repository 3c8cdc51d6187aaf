using MetaAi.Facts.Consistency;

namespace MetaAi.Facts.Series;

/// <summary>A statement of a point, as the choice between several sees it.</summary>
/// <param name="Id">The id of the fact.</param>
/// <param name="Said">What is said, by whom, and whether to prefer it.</param>
/// <param name="ValueKind">Whether there is a value.</param>
/// <param name="Words">The value where it is no figure: a text, names; null where it is one.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record PointStatement(string Id, ComparedStatement Said, ValueKind ValueKind = ValueKind.Value, string? Words = null)
{
    /// <summary>Whether both say the same: the same value to the same place, and the same kind of statement.</summary>
    internal bool SaysWhat(PointStatement other) => ValueKind == other.ValueKind && Words == other.Words && Said.SaysWhat(other.Said);
}
