using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Companies and people that a buyer talked to.</summary>
public sealed record CompanyApproach
{
    /// <summary>Who reports it.</summary>
    public required Fact<Quantity> Informants { get; init; }

    /// <summary>Whom it talked to.</summary>
    public required Fact<Person> ApproachedPerson { get; init; }

    /// <summary>The companies that it talked to.</summary>
    public required Fact<NameList<Company>> ApproachedCompanies { get; init; }
}
