using System.Text.Json.Serialization;
using MetaAi.Facts.Json;
using MetaAi.Facts.Numbers;

namespace MetaAi.Facts;

/// <summary>An assumption that a scenario is computed from, and what else may be given in its place. The numbers are those of the value: money in units of its currency, a share as a fraction of one.</summary>
/// <param name="Assumption">The assumption.</param>
[JsonConverter(typeof(NoScenarioJson))]
public sealed record ScenarioInput(IAssumption Assumption)
{
    /// <summary>What it is called where it is shown: as the assumption unless another name is given.</summary>
    public string Name { get => field ?? Assumption.Name; init; }

    /// <summary>The least that may be given; null for no limit.</summary>
    public Rational? Least { get; init; }

    /// <summary>The most that may be given; null for no limit.</summary>
    public Rational? Most { get; init; }

    /// <summary>What may be given is a multiple of this, above zero; null for any number. A model that cuts amounts to cents holds where no fraction of a cent comes of its inputs.</summary>
    public Rational? Step { get; init; }

    /// <summary>The assumption in one line.</summary>
    public override string ToString() => $"{Assumption}";
}
