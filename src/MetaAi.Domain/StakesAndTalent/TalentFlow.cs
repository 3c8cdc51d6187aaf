using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>How many of those who got an offer leave for it. Immutable.</summary>
public sealed class TalentFlow : IAnalysis
{
    /// <summary>Offers and leavers.</summary>
    /// <param name="offers">How many got an offer. The articles say "many", so that a number is an assumption.</param>
    /// <param name="leavers">How many of them leave, counted as the offers are.</param>
    /// <exception cref="ArgumentException">One may be below zero, they count different things, or certainly more leave than got an offer.</exception>
    public TalentFlow(IUnknown<Quantity> offers, IUnknown<Quantity> leavers)
    {
        Offers = Given.NotNegative(offers, "The number of offers", nameof(offers));
        Leavers = Given.NotNegative(leavers, "The number of leavers", nameof(leavers));
        var beyond = Given.Usable((Leavers - Offers).AcrossPeriods(), "The number of leavers", nameof(leavers));
        if (Leavers.IsCertainlyGreaterThan(Offers))
        {
            throw new ArgumentException($"{MoreOf(beyond)} leave than got an offer.", nameof(leavers));
        }

        LeavingShare = (Leavers / Offers).WithinWhole();
        StayWithOffer = (Offers - Leavers).AcrossPeriods().NotBelowZero();
    }

    /// <summary>How many got an offer.</summary>
    public IUnknown<Quantity> Offers { get; }

    /// <summary>How many of them leave.</summary>
    public IUnknown<Quantity> Leavers { get; }

    /// <summary>The share of those with an offer who leave; at most all of them.</summary>
    public Derived<Ratio> LeavingShare { get; }

    /// <summary>How many stay in spite of an offer, or have not decided.</summary>
    public Derived<Quantity> StayWithOffer { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers => [new("share of those with an offer who leave", LeavingShare), new("stay so far", StayWithOffer)];

    /// <summary>The answers in one line.</summary>
    public override string ToString() => string.Join("; ", Answers);

    // "At least 4 more employees" of "at least 4 employees".
    private static string MoreOf(Derived<Quantity> count)
    {
        var (words, noun) = (count.ToString(), count.Unit is { } unit ? $" {unit}" : "");
        var number = noun.Length > 0 && words.EndsWith(noun, StringComparison.Ordinal) ? words[..^noun.Length] : words;
        return $"{char.ToUpperInvariant(number[0])}{number[1..]} more{noun}";
    }
}
