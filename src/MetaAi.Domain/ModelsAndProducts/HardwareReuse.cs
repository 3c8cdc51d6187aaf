using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Hardware that serves again when training is done.</summary>
public sealed record HardwareReuse
{
    /// <summary>What is asked of the infrastructure.</summary>
    public required Fact<string> Requirement { get; init; }

    /// <summary>What can be done with the hardware.</summary>
    public required Fact<string> Reuse { get; init; }

    /// <summary>What it then serves for.</summary>
    public required Fact<string> Task { get; init; }

    /// <summary>What that takes.</summary>
    public Fact<string>? Change { get; init; }
}
