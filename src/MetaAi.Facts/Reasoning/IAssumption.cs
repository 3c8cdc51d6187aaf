using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>An assumption of any type: a value that nobody says, and that is supposed for a reason.</summary>
[JsonConverter(typeof(NoFactJson))]
public interface IAssumption : IUnknown
{
    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>Why it is assumed.</summary>
    public string Reason { get; }

    /// <summary>What is assumed, in words: "10 to 20 %".</summary>
    public string Words { get; }
}
