using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What one party bears more or less of the cost in one scenario than in another.</summary>
/// <param name="Party">The partner, or Meta.</param>
/// <param name="Before">What it bears before; null where it takes no part.</param>
/// <param name="After">What it bears after; null where it takes no part.</param>
/// <param name="Change">How much more it bears after than before; below zero where it bears less.</param>
/// <param name="IsNone">Whether it bears the same in both, whatever that is within its bounds, and also where it is undisclosed.</param>
public sealed record FundingChange(string Party, Derived<MonetaryAmount>? Before, Derived<MonetaryAmount>? After, Derived<MonetaryAmount> Change, bool IsNone)
{
    /// <summary>The change in one line: "Meta: 4.5 billion USD, then 7.5 billion USD", "Amazon: 2 billion USD, as before".</summary>
    public override string ToString() => $"{Party}: {Before?.ToString() ?? "nothing"}, {(IsNone ? "as before" : $"then {After?.ToString() ?? "nothing"}")}";
}
