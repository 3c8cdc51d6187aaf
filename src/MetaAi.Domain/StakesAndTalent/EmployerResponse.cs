using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>How a company took it that its people were hired away.</summary>
public sealed record EmployerResponse
{
    /// <summary>What was felt.</summary>
    public required Fact<string> Reaction { get; init; }

    /// <summary>What it works for.</summary>
    public required Fact<string> Aim { get; init; }
}
