using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>How a company took it that its people were hired away.</summary>
public sealed record EmployerResponse
{
    /// <summary>What it was said in.</summary>
    public required Fact<string> Document { get; init; }

    /// <summary>Who reported that document.</summary>
    public required Fact<string> ReportedBy { get; init; }

    /// <summary>What was felt.</summary>
    public required Fact<string> Reaction { get; init; }

    /// <summary>How hard the company works against it.</summary>
    public required Fact<string> Effort { get; init; }

    /// <summary>What it works for.</summary>
    public required Fact<string> Aim { get; init; }
}
