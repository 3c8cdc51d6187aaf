using NodaMoney;

namespace Treasury;

/// <summary>A part of an amount and what it is for.</summary>
/// <param name="Name">What it is for.</param>
/// <param name="Amount">The part.</param>
internal sealed record Budget(string Name, Money Amount)
{
    /// <summary>Shares an amount out by weights; NodaMoney sees to it that no cent is lost.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="weights">What the parts are for and how they weigh.</param>
    public static IReadOnlyList<Budget> Share(Money amount, params (string Name, int Weight)[] weights) =>
        [.. amount.Split([.. weights.Select(part => part.Weight)]).Zip(weights, (share, part) => new Budget(part.Name, share))];
}
