using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>What inputs have to hold together: that a value is not certainly below zero. Where it is, the scenario answers nothing but the words.</summary>
/// <param name="Value">The value: what is left of a cost, say.</param>
/// <param name="Words">Why the inputs do not go together, and how to fix it, in a sentence.</param>
[JsonConverter(typeof(NoScenarioJson))]
public sealed record ScenarioRule(IUnknown Value, string Words)
{
    /// <summary>The words.</summary>
    public override string ToString() => Words;
}
