using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Where a model stands in a ranking.</summary>
public sealed record ModelRanking
{
    /// <summary>What was compared.</summary>
    public required Fact<string> Task { get; init; }

    /// <summary>The place of the model.</summary>
    public required Fact<ModelStanding> Rank { get; init; }

    /// <summary>The model before it, where that is better.</summary>
    public Fact<LanguageModel>? Predecessor { get; init; }
}
