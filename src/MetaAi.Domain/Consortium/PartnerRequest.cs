using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What Meta asked of other companies.</summary>
public sealed record PartnerRequest
{
    /// <summary>The companies that were approached, as far as they are named.</summary>
    public required Fact<NameList<Company>> ApproachedCompanies { get; init; }

    /// <summary>How many were approached, named or not.</summary>
    public Fact<Quantity>? ApproachedCount { get; init; }

    /// <summary>What they were asked for.</summary>
    public required Fact<string> Contribution { get; init; }

    /// <summary>What the contribution is to pay for.</summary>
    public Fact<string>? UseOfFunds { get; init; }

    /// <summary>Why Meta asks.</summary>
    public Fact<string>? Motive { get; init; }

    /// <summary>What Meta wants to reach by it.</summary>
    public Fact<string>? Goal { get; init; }
}
