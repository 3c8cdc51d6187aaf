using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>An effort to hire, and what it comes from.</summary>
public sealed record TalentDrive
{
    /// <summary>Who reports it.</summary>
    public required Fact<Quantity> Informants { get; init; }

    /// <summary>Who started it.</summary>
    public required Fact<Person> Initiator { get; init; }

    /// <summary>Why.</summary>
    public required Fact<string> Motive { get; init; }

    /// <summary>What had been invested before.</summary>
    public required Fact<MonetaryAmount> InvestedBefore { get; init; }
}
