using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>
/// Capital expenditure on hardware that trains models, and a part of which serves again to run them. The expenditure and the part are one value each, so that
/// the two parts sum to the whole exactly. Immutable.
/// </summary>
public sealed class TrainingHardware : IAnalysis
{
    /// <summary>Hardware and the part of it that serves again.</summary>
    /// <param name="expenditure">What is spent on it, zero or more.</param>
    /// <param name="inferencePart">The part that serves inference when training is done, 0 to 100 %. No source says it, so this is an assumption.</param>
    /// <exception cref="ArgumentException">The expenditure may be below zero, the part below zero or above the whole, or one cannot be computed with.</exception>
    public TrainingHardware(IUnknown<MonetaryAmount> expenditure, IUnknown<Ratio> inferencePart)
    {
        Expenditure = Given.NotNegative(expenditure, "The expenditure", nameof(expenditure));
        InferencePart = Given.Share(inferencePart, "The part that serves inference", nameof(inferencePart));
        ServesInference = (Expenditure * InferencePart).CutToMinorUnits();
        TrainsOnly = Expenditure - ServesInference;
        Whole = ServesInference + TrainsOnly;
    }

    /// <summary>What is spent on the hardware.</summary>
    public IUnknown<MonetaryAmount> Expenditure { get; }

    /// <summary>The part that serves inference.</summary>
    public IUnknown<Ratio> InferencePart { get; }

    /// <summary>What is spent on hardware that serves inference too; an exact amount is in whole minor units.</summary>
    public Derived<MonetaryAmount> ServesInference { get; }

    /// <summary>What is spent on hardware that only trains.</summary>
    public Derived<MonetaryAmount> TrainsOnly { get; }

    /// <summary>Both parts together, which is the expenditure.</summary>
    public Derived<MonetaryAmount> Whole { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers => [new("serves inference", ServesInference), new("trains only", TrainsOnly), new("both", Whole)];

    /// <summary>Both parts in one line.</summary>
    public override string ToString() => string.Join("; ", Answers);
}
