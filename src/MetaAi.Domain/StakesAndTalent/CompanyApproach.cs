using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Companies and people that a company contacted.</summary>
public sealed record CompanyApproach
{
    /// <summary>Who reports it.</summary>
    public required Fact<Quantity> Informants { get; init; }

    /// <summary>The person whom it contacted.</summary>
    public required Fact<Person> ApproachedPerson { get; init; }

    /// <summary>The companies that it contacted.</summary>
    public required Fact<NameList<Company>> ApproachedCompanies { get; init; }
}
