using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>A time that is expected to begin.</summary>
public sealed record Era
{
    /// <summary>What begins.</summary>
    public required Fact<string> Beginning { get; init; }

    /// <summary>The century that it belongs to.</summary>
    public required Fact<ExtendedDate> Century { get; init; }
}
