using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What Meta would take at one percentage.</summary>
/// <param name="Percentage">The percentage, which is assumed.</param>
/// <param name="Take">The take of all hosts; without a maximum where the list of hosts is open.</param>
/// <param name="TakeOfListed">The take of the listed hosts alone.</param>
public sealed record SensitivityRow(Assumption<Ratio> Percentage, Derived<MonetaryAmount> Take, Derived<MonetaryAmount> TakeOfListed)
{
    /// <summary>The row in one line.</summary>
    public override string ToString() => $"{Percentage.Value}: {Take}; of the listed hosts {TakeOfListed}";
}
