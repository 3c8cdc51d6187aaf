using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>A <see cref="FactSeries{T}"/> of any type: one concept over time.</summary>
[JsonConverter(typeof(NoFactJson))]
public interface IFactSeries
{
    /// <summary>The full name of the member that declares the series.</summary>
    public string Id { get; }

    /// <summary>What the series is about.</summary>
    public string Subject { get; }

    /// <summary>What is said of the subject.</summary>
    public string Concept { get; }

    /// <summary>All statements, in order of their points.</summary>
    public IReadOnlyList<IFact> Statements { get; }
}
