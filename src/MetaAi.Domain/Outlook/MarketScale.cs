using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Stakes and spending beside what the stock market says that the company is worth. Immutable.</summary>
public sealed class MarketScale : IAnalysis
{
    /// <summary>Amounts beside a market capitalisation.</summary>
    /// <param name="capitalization">The market capitalisation. "Approaching 2 trillion" is about so much, and what is divided by it has no bounds.</param>
    /// <param name="amounts">What stands beside it, zero or more each, each name once.</param>
    /// <exception cref="ArgumentException">The capitalisation or an amount may be below zero or cannot be computed with, a name is there twice, or an amount is in another currency.</exception>
    public MarketScale(IUnknown<MonetaryAmount> capitalization, IEnumerable<NamedAmount> amounts)
    {
        Capitalization = Given.Computed(Given.NotNegative(capitalization, "The market capitalisation", nameof(capitalization)));
        Amounts = Given.Amounts(amounts, nameof(amounts));
        Shares = [.. Amounts.Select(amount => new Answer(
            $"{amount.Name} beside the market capitalisation", Given.Usable(Arithmetic.Share(amount.Amount, Capitalization), $"'{amount.Name}'", nameof(amounts))))];
    }

    /// <summary>The market capitalisation.</summary>
    public Derived<MonetaryAmount> Capitalization { get; }

    /// <summary>What stands beside it, in the order given.</summary>
    public IReadOnlyList<NamedAmount> Amounts { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers => Shares;

    private IReadOnlyList<Answer> Shares { get; }

    /// <summary>An amount as a share of the market capitalisation.</summary>
    /// <param name="name">The name of the amount, whatever its case.</param>
    /// <exception cref="ArgumentException">There is no such amount.</exception>
    public Derived<Ratio> ShareOf(string name) => Arithmetic.Share(Given.Find(Amounts, amount => amount.Name, name, nameof(name)).Amount, Capitalization);

    /// <summary>The shares in one line.</summary>
    public override string ToString() => string.Join("; ", Answers);
}
