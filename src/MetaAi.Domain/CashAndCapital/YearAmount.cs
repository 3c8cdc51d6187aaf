using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>An amount of a year.</summary>
/// <param name="Year">The year, 1 to 9999.</param>
/// <param name="Amount">The amount: a fact, an assumption or what was computed from them.</param>
public sealed record YearAmount(int Year, IUnknown<MonetaryAmount> Amount)
{
    /// <summary>The amount in one line: "2025: 60 to 65 billion USD".</summary>
    public override string ToString() => FormattableString.Invariant($"{Year}: {Given.Computed(Amount)}");
}
