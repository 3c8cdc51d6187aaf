using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What the cash of a period is used for, and what is left of it. Immutable.</summary>
public sealed class CashUses : IAnalysis
{
    /// <summary>The uses of the cash of one period.</summary>
    /// <param name="inflow">The cash that came in, zero or more.</param>
    /// <param name="uses">What it is used for, zero or more each, of the same period, in any order, each once; none where nothing is used.</param>
    /// <exception cref="ArgumentException">
    /// The inflow or a use may be below zero or cannot be computed with, a name is there twice, or a use is of another period or currency than the inflow or another use.
    /// </exception>
    public CashUses(IUnknown<MonetaryAmount> inflow, IEnumerable<NamedAmount> uses)
    {
        Inflow = Given.Computed(Given.NotNegative(inflow, "The inflow", nameof(inflow)));
        Uses = Given.Amounts(uses, nameof(uses));
        foreach (var use in Uses)
        {
            _ = Given.Usable(Inflow - use.Amount, $"'{use.Name}'", nameof(uses));
        }

        Used = Uses.Count == 0 ? Inflow * 0 : Given.Usable(Arithmetic.Sum([.. Uses.Select(use => use.Amount)]), "The sum of the uses", nameof(uses));
        CashLeft = Uses.Count == 0 ? Inflow : Inflow - Used;
        CashLeftShare = Arithmetic.Share(CashLeft, Inflow);
    }

    /// <summary>The cash that came in.</summary>
    public Derived<MonetaryAmount> Inflow { get; }

    /// <summary>What it is used for, in the order given.</summary>
    public IReadOnlyList<NamedAmount> Uses { get; }

    /// <summary>What is used in all.</summary>
    public Derived<MonetaryAmount> Used { get; }

    /// <summary>What is left; below zero where more is used than came in.</summary>
    public Derived<MonetaryAmount> CashLeft { get; }

    /// <summary>What is left as a share of the inflow.</summary>
    public Derived<Ratio> CashLeftShare { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers =>
    [
        new("inflow", Inflow),
        .. Uses.Select(use => new Answer(use.Name, Given.Computed(use.Amount))),
        .. Uses.Select(use => new Answer($"{use.Name} as a share of the inflow", Arithmetic.Share(use.Amount, Inflow))),
        new("left", CashLeft),
        new("left as a share of the inflow", CashLeftShare),
    ];

    /// <summary>A use as a share of the inflow.</summary>
    /// <param name="name">The name of the use, whatever its case.</param>
    /// <exception cref="ArgumentException">There is no such use.</exception>
    public Derived<Ratio> ShareOf(string name) => Arithmetic.Share(Given.Find(Uses, use => use.Name, name, nameof(name)).Amount, Inflow);

    /// <summary>The uses in one line.</summary>
    public override string ToString() => $"Of {Inflow}: {string.Join("; ", Uses)}; left: {CashLeft}";
}
