using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A court case, and what is alleged in it.</summary>
public sealed record CourtCase
{
    /// <summary>The document that is quoted from it.</summary>
    public required Fact<string> Document { get; init; }

    /// <summary>What the models are said to have been trained on.</summary>
    public required Fact<string> TrainingData { get; init; }

    /// <summary>What the defendant is said to have done.</summary>
    public required Fact<string> Infringement { get; init; }

    /// <summary>How it is said to have been done.</summary>
    public required Fact<string> Means { get; init; }

    /// <summary>What the revenue could mean for the case.</summary>
    public Fact<string>? Effect { get; init; }
}
