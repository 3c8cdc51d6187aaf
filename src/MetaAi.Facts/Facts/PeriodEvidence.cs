using System.Text.Json.Serialization;
using MetaAi.Facts.Json;
using MetaAi.Facts.Text;

namespace MetaAi.Facts;

/// <summary>The words that say when a fact holds, and where they stand in its source's text.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Position">Where they stand, in UTF-16 units.</param>
/// <param name="CodePoints">Where they stand, in code points.</param>
[JsonConverter(typeof(NoFactJson))]
public sealed record PeriodEvidence(string Exact, TextPosition Position, TextPosition CodePoints)
{
    /// <summary>The words in quotation marks.</summary>
    public override string ToString() => $"\"{Exact}\"";
}
