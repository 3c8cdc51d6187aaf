using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A model, and where it stands.</summary>
public sealed record ModelRelease
{
    /// <summary>The model.</summary>
    public required Fact<LanguageModel> Model { get; init; }

    /// <summary>When it came out.</summary>
    public Fact<ExtendedDate>? Released { get; init; }

    /// <summary>How far its development is.</summary>
    public Fact<string>? DevelopmentStage { get; init; }

    /// <summary>What it is beside others.</summary>
    public Fact<ModelStanding>? Standing { get; init; }
}
