using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What a year would come to if each quarter brought as much as one of them did: a pace, and nothing that was so in any year.</summary>
/// <param name="Amount">What four such quarters come to. Its period is the quarter that sets the pace, and its modality an estimate at best.</param>
/// <param name="Quarter">The quarter that sets the pace; null where no period is said.</param>
public sealed record AnnualPace(Derived<MonetaryAmount> Amount, ExtendedDate? Quarter)
{
    /// <summary>The pace in one line: "156 billion USD (154 to 158 billion) a year at the pace of 2024-Q2 (uncertain)".</summary>
    public override string ToString() => $"{Amount} a year at the pace of {Quarter?.ToString() ?? "one quarter"}";
}
