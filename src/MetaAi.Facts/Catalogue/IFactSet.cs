using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>A list of facts that the generator writes for an assembly.</summary>
[JsonConverter(typeof(NoFactJson))]
public interface IFactSet
{
    /// <summary>The facts, in no promised order.</summary>
    public IReadOnlyList<IFact> Facts { get; }
}
