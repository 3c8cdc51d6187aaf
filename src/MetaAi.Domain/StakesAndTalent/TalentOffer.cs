using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What was offered to people so that they change employers.</summary>
public sealed record TalentOffer
{
    /// <summary>Their employer.</summary>
    public required Fact<Company> RecipientsEmployer { get; init; }

    /// <summary>How many got the offer.</summary>
    public required Fact<string> Recipients { get; init; }

    /// <summary>What each was to get for signing.</summary>
    public required Fact<MonetaryAmount> SigningBonus { get; init; }

    /// <summary>What each was to earn a year.</summary>
    public required Fact<MonetaryAmount> Salary { get; init; }
}
