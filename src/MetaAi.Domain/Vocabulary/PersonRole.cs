using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a person is, and where.</summary>
public sealed record PersonRole
{
    /// <summary>Who it is.</summary>
    public required Fact<Person> Name { get; init; }

    /// <summary>What the person does.</summary>
    public required Fact<JobTitle> Title { get; init; }

    /// <summary>The company that the person does it for, or did.</summary>
    public Fact<Company>? Employer { get; init; }
}
