using System.Text.Json.Serialization;
using MetaAi.Facts.Json;

namespace MetaAi.Facts;

/// <summary>What a scenario answers to one question.</summary>
/// <param name="Name">What was asked for, in a few words: "stays with Meta". Each answer of a scenario has a name of its own.</param>
/// <param name="Value">The answer: a fact, an assumption or what was computed from them.</param>
[JsonConverter(typeof(NoScenarioJson))]
public sealed record ScenarioAnswer(string Name, IUnknown Value)
{
    /// <summary>The answer in one line.</summary>
    public override string ToString() => $"{Name}: {Value}";
}
