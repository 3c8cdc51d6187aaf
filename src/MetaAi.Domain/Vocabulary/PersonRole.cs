using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a person is, and where. The subject of the facts says who it is.</summary>
public sealed record PersonRole
{
    /// <summary>What the person does.</summary>
    public required Fact<JobTitle> Title { get; init; }

    /// <summary>The company that the person does it for, did it for, or founded.</summary>
    public Fact<Company>? Organization { get; init; }
}
