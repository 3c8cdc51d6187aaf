using System.Text.Json.Serialization;
using MetaAi.Facts.Formulas;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>What can be computed with: a fact, an assumption, or what was computed from them. The same one is the same unknown wherever it stands.</summary>
[JsonConverter(typeof(NoFactJson))]
public interface IUnknown
{
    /// <summary>What it is made of: itself alone, or an operation on others.</summary>
    public Expression Expression { get; }
}
