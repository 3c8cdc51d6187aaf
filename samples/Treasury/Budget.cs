using NodaMoney;

namespace Treasury;

/// <summary>A part of an exact amount and who gets it.</summary>
/// <param name="Name">Who gets it.</param>
/// <param name="Amount">The part.</param>
internal sealed record Budget(string Name, Money Amount)
{
    /// <summary>Shares an amount out by weights; NodaMoney sees to it that no cent is lost. For what is exact to the cent, and for nothing else.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="weights">Who gets a part and how it weighs.</param>
    public static IReadOnlyList<Budget> Share(Money amount, params (string Name, int Weight)[] weights) =>
        [.. amount.Split([.. weights.Select(part => part.Weight)]).Zip(weights, (share, part) => new Budget(part.Name, share))];
}
