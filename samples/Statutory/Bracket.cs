using MetaAi.Facts;

namespace Statutory;

/// <summary>A part of a ship's yearly takings, and what it pays of that part.</summary>
public sealed record Bracket
{
    /// <summary>The part, with its ends: "jusqu'à" has it in, "supérieure à" leaves it out.</summary>
    public required Fact<MonetaryAmount> Takings { get; init; }

    /// <summary>The rate on that part.</summary>
    public required Fact<Ratio> Rate { get; init; }

    /// <summary>Whether an amount lies in it.</summary>
    /// <param name="amount">The takings of a year, in the currency of the bracket.</param>
    public bool Has(decimal amount) => !IsBelow(amount) && !IsAbove(amount);

    /// <summary>What takings pay in this bracket: its rate, on the part of them that lies in it.</summary>
    /// <param name="amount">The takings of a year, in the currency of the bracket.</param>
    public decimal Due(decimal amount)
    {
        var (least, most) = (Takings.Value.Minimum ?? 0, Takings.Value.Maximum ?? amount);
        return Rate.Value.Amount is { } rate && rate.TryToDecimal(out var share)
            ? Math.Max(0, Math.Min(amount, most) - least) * share
            : throw new InvalidOperationException($"The rate is no one number: {Rate}.");
    }

    private bool IsBelow(decimal amount) => Takings.Value is { Minimum: { } least, IsMinimumExclusive: var isOut } && (amount < least || (isOut && amount == least));

    private bool IsAbove(decimal amount) => Takings.Value is { Maximum: { } most, IsMaximumExclusive: var isOut } && (amount > most || (isOut && amount == most));
}
