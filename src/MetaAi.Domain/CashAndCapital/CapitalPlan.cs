using MetaAi.Facts;
using MetaAi.Facts.Consistency;

namespace MetaAi.Domain;

/// <summary>What sources say that a company will spend in a year: how they go together, and what follows from each of them. Immutable.</summary>
public sealed class CapitalPlan : IAnalysis
{
    /// <summary>A plan.</summary>
    /// <param name="planned">What is said of the year, by one source or by several.</param>
    /// <param name="yearBefore">What was spent in the year before.</param>
    /// <param name="catalogue">Where to look for what else is said of the same subject, concept and period; null to take the point alone.</param>
    /// <exception cref="ArgumentException">The year before cannot be computed with, or is known to be another year.</exception>
    public CapitalPlan(SeriesPoint<MonetaryAmount> planned, IUnknown<MonetaryAmount> yearBefore, FactCatalogue? catalogue = null)
    {
        ArgumentNullException.ThrowIfNull(planned);
        Planned = planned;
        YearBefore = Given.Usable(yearBefore, "The year before", nameof(yearBefore));
        if (planned.Period.Year is { } year && YearBefore.Period is { } before && before.Year != year - 1)
        {
            throw new ArgumentException($"The year before {year} is {year - 1}, and an amount of {before} is given: {YearBefore}.", nameof(yearBefore));
        }

        var first = planned.Statements[0];
        Reconciled = catalogue?.Reconcile(first.Subject, first.Concept, planned.Period.Edtf).FirstOrDefault(comparison => comparison.Statements.Any(planned.Statements.Contains))
            ?? planned.Comparison;
        Statements = [.. planned.Statements.Union(Reconciled.Statements.OfType<Fact<MonetaryAmount>>()).OrderBy(statement => statement.Id, StringComparer.Ordinal)];
    }

    /// <summary>What is said of the year.</summary>
    public SeriesPoint<MonetaryAmount> Planned { get; }

    /// <summary>What was spent in the year before.</summary>
    public Derived<MonetaryAmount> YearBefore { get; }

    /// <summary>All that is said of the year, in ordinal order of the ids: by the point, and by what else the catalogue has of it.</summary>
    public IReadOnlyList<Fact<MonetaryAmount>> Statements { get; }

    /// <summary>The statements beside each other: whether they agree, what they have in common, what all of them span, and who says what.</summary>
    public FactComparison Reconciled { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers =>
    [
        .. Statements.Select(statement => new Answer($"planned, {Who(statement)}", Given.Computed(statement))),
        .. Statements.Select(statement => new Answer($"growth, {Who(statement)}", Arithmetic.Growth(YearBefore, statement))),
    ];

    /// <summary>By how much a source has it grow.</summary>
    /// <param name="source">The source's name; null where the point stands for one statement.</param>
    /// <exception cref="KeyNotFoundException">There is no one statement of the source.</exception>
    public Derived<Ratio> Growth(string? source = null) => Arithmetic.Growth(YearBefore, By(source));

    /// <summary>Holds a claim of growth against what a source has it grow by: consistent, undecided or inconsistent, with both intervals and the gap.</summary>
    /// <param name="claim">The claim: 60 %.</param>
    /// <param name="source">The source's name; null where the point stands for one statement.</param>
    /// <exception cref="KeyNotFoundException">There is no one statement of the source.</exception>
    /// <exception cref="ArgumentException">The claim is a share or a multiple, or cannot be computed with.</exception>
    public ClaimCheck CheckGrowth(IUnknown<Ratio> claim, string? source = null)
    {
        _ = Given.Growth(claim, "The claim", nameof(claim));
        return Claim.Check(claim, Growth(source));
    }

    /// <summary>The revenue that is expected where the plan is said to be a share of it. Of "about a third" it is about so much, and has no bounds.</summary>
    /// <param name="shareOfRevenue">The share of revenue that the plan takes.</param>
    /// <param name="source">The source's name; null where the point stands for one statement.</param>
    /// <exception cref="KeyNotFoundException">There is no one statement of the source.</exception>
    /// <exception cref="ArgumentException">The share may be below zero, is a change or a multiple, or cannot be computed with.</exception>
    public Derived<MonetaryAmount> ExpectedRevenue(IUnknown<Ratio> shareOfRevenue, string? source = null) =>
        By(source) / Given.PartOf(shareOfRevenue, "The share of revenue", nameof(shareOfRevenue));

    /// <summary>The plan in one line: what is said, by whom, and how it goes together.</summary>
    public override string ToString() => Reconciled.ToString();

    private static string Who(Fact<MonetaryAmount> statement) =>
        string.Join(", ", [.. statement.Claimant is { } claimant ? [claimant] : Array.Empty<string>(), .. statement.Via, statement.Evidence.Source.Citation]);

    private IUnknown<MonetaryAmount> By(string? source) =>
        source is null ? Planned
        : !Planned.TryFrom(source, out _) && Statements.Where(statement => statement.Evidence.Source.Name == source).ToList() is [var only] ? only
        : Planned.From(source);
}
