using MetaAi.Facts;
using MetaAi.Facts.Formulas;

namespace MetaAi.Domain;

/// <summary>
/// Who would pay for the training of Llama: a cost, what partners pledge of it, and what stays with Meta, which asked them. The cost is one value wherever it
/// stands, so that bounds are no wider than need be; where the pledges may be more than the cost, those of a change may be. Meta bears what nobody has pledged, fractions of a cent too, so that nobody's part hangs on who else takes part.
/// Immutable.
/// </summary>
public sealed class FundingScenario : IAnalysis
{
    /// <summary>Who asked for the money, and bears what is left of the cost.</summary>
    public const string Initiator = nameof(Company.Meta);

    private static readonly string[] NamesOfInitiator = [Initiator, CompanyProfile.FormerName.Subject, CompanyProfile.FormerName.Value];

    private readonly SortedDictionary<string, Derived<MonetaryAmount>> contributions = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A scenario.</summary>
    /// <param name="trainingCost">What the training costs: a fact or an assumption, above zero.</param>
    /// <param name="pledges">What partners pledge of it, in any order, one pledge each.</param>
    /// <param name="tiers">What partners are offered for it, in any order; none where that is left out.</param>
    /// <exception cref="ArgumentException">
    /// The cost may be zero or less or cannot be computed with; a partner or a tier is there twice, or a partner is Meta itself; a pledge is in another currency than
    /// the cost; or the pledges are certainly more than the cost, by the amount that the message says.
    /// </exception>
    public FundingScenario(IUnknown<MonetaryAmount> trainingCost, IEnumerable<Pledge> pledges, IEnumerable<IncentiveTier>? tiers = null)
        : this(pledges, tiers ?? [], CheckedCost(trainingCost))
    {
    }

    // With the cost of another scenario as it is there, so that it is one value in both.
    private FundingScenario(IEnumerable<Pledge> pledges, IEnumerable<IncentiveTier> tiers, IUnknown<MonetaryAmount> trainingCost)
    {
        TrainingCost = trainingCost;
        Pledges = [.. Given.Named(pledges, pledge => pledge.Partner, nameof(pledges)).OrderBy(pledge => pledge.Partner, StringComparer.OrdinalIgnoreCase)];
        Tiers = [.. Given.Named(tiers, tier => tier.Name, nameof(tiers)).OrderBy(tier => tier.Name, StringComparer.OrdinalIgnoreCase)];
        foreach (var pledge in Pledges)
        {
            contributions.Add(pledge.Partner, CheckedContribution(pledge, nameof(pledges)));
        }

        Pledged = contributions.Count == 0 ? TrainingCost * 0 : Across(Arithmetic.Sum([.. contributions.Values]));
        Coverage = Arithmetic.Share(Pledged, TrainingCost);
        var left = Across(TrainingCost - Pledged);
        Excess = left.Negated().NotBelowZero();
        StaysWithMeta = MoreThanTheCost(nameof(pledges)) == Certainty.Impossible ? left : left.NotBelowZero();
    }

    /// <summary>What the training costs; one value wherever it stands.</summary>
    public IUnknown<MonetaryAmount> TrainingCost { get; }

    /// <summary>What partners pledge, in order of their names, whatever the case.</summary>
    public IReadOnlyList<Pledge> Pledges { get; }

    /// <summary>What partners are offered, in order of its names, whatever the case.</summary>
    public IReadOnlyList<IncentiveTier> Tiers { get; }

    /// <summary>
    /// What each partner's pledge comes to, by partner, whatever the case of the name, in order. Where the cost and a pledge are exact it is in whole minor units (cents, yen), a fraction
    /// cut off; all of them and <see cref="StaysWithMeta"/> sum to the cost exactly. Without a value where the cost or the pledge is undisclosed.
    /// </summary>
    public IReadOnlyDictionary<string, Derived<MonetaryAmount>> Contributions => contributions;

    /// <summary>What all pledges come to.</summary>
    public Derived<MonetaryAmount> Pledged { get; }

    /// <summary>What is pledged as a share of the cost; more than 100 % where the pledges may be more than the cost. Without a value, with the reason, where the cost may be zero: "at most 10 billion".</summary>
    public Derived<Ratio> Coverage { get; }

    /// <summary>What nobody has pledged and Meta bears; nothing, and never less, where the pledges may be more than the cost.</summary>
    public Derived<MonetaryAmount> StaysWithMeta { get; }

    /// <summary>What is pledged beyond the cost; nothing where the pledges are no more than it.</summary>
    public Derived<MonetaryAmount> Excess { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers =>
    [
        .. contributions.Select(contribution => new Answer($"{contribution.Key} contributes", contribution.Value)),
        new("pledged", Pledged),
        new("coverage", Coverage),
        new("stays with Meta", StaysWithMeta),
        .. (Excess.WithRounding ?? Excess.Nominal) is { } bounds && bounds.Maximum is not { Sign: 0 } ? [new Answer("pledged beyond the cost", Excess)] : Array.Empty<Answer>(),
    ];

    /// <summary>The same without a partner. Nobody else's pledge changes: Meta bears what it pledged.</summary>
    /// <param name="partner">The partner who leaves, whatever the case of the name.</param>
    /// <exception cref="ArgumentException">No such partner has pledged.</exception>
    public FundingScenario Without(string partner)
    {
        var leaving = PledgeOf(partner);
        return new(Pledges.Where(pledge => pledge != leaving), Tiers, TrainingCost);
    }

    /// <summary>The same without a partner. Nobody else's pledge changes: Meta bears what it pledged.</summary>
    /// <param name="partner">The partner who leaves.</param>
    /// <exception cref="ArgumentException">No such partner has pledged.</exception>
    public FundingScenario Without(Company partner) => Without(partner.ToString());

    /// <summary>The same with one more pledge. To change a pledge, take the partner out first.</summary>
    /// <param name="pledge">The pledge.</param>
    /// <exception cref="ArgumentException">The partner has pledged already, or the pledge does not fit, as when it is given to the scenario at once.</exception>
    public FundingScenario With(Pledge pledge) => new(Pledges.Append(pledge), Tiers, TrainingCost);

    /// <summary>What each party bears in this scenario and in another, partners in order of their names and Meta last.</summary>
    /// <param name="other">The other scenario.</param>
    public IReadOnlyList<FundingChange> Beside(FundingScenario other)
    {
        ArgumentNullException.ThrowIfNull(other);
        var partners = contributions.Keys.Union(other.contributions.Keys, StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase).Select(partner => Change(
            partner, contributions.GetValueOrDefault(partner), other.contributions.GetValueOrDefault(partner), IsSamePledge(other, partner)));
        return [.. partners.Append(Change(Initiator, StaysWithMeta, other.StaysWithMeta, IsSameFunding(other)))];
    }

    /// <summary>What changes for whom from this scenario to another, partners in order of their names and Meta last. Who bears the same in both is left out.</summary>
    /// <param name="other">The other scenario.</param>
    public IReadOnlyList<FundingChange> ChangesTo(FundingScenario other) => [.. Beside(other).Where(change => !change.IsNone)];

    /// <summary>Which of the tiers a partner reaches with what it pledges: certainly, possibly or not at all.</summary>
    /// <param name="partner">The partner, whatever the case of the name.</param>
    /// <exception cref="ArgumentException">No such partner has pledged.</exception>
    public IReadOnlyList<TierAnswer> TiersOf(string partner)
    {
        var pledge = PledgeOf(partner);
        return [.. Tiers.Select(tier => new TierAnswer(tier, pledge.LessThan(tier.LeastShare, TrainingCost) switch
        {
            Certainty.Impossible => Certainty.Certain,
            Certainty.Certain => Certainty.Impossible,
            _ => Certainty.Undecided,
        }))];
    }

    /// <summary>Which of the tiers a partner reaches with what it pledges: certainly, possibly or not at all.</summary>
    /// <param name="partner">The partner.</param>
    /// <exception cref="ArgumentException">No such partner has pledged.</exception>
    public IReadOnlyList<TierAnswer> TiersOf(Company partner) => TiersOf(partner.ToString());

    /// <summary>What a partner gets of what all tiers offer: an incentive is certain where a tier that has it is, and impossible where all of them are.</summary>
    /// <param name="partner">The partner, whatever the case of the name.</param>
    /// <exception cref="ArgumentException">No such partner has pledged.</exception>
    public IReadOnlyDictionary<Incentive, Certainty> IncentivesOf(string partner) => new SortedDictionary<Incentive, Certainty>(
        TiersOf(partner)
            .SelectMany(answer => answer.Tier.Incentives, (answer, incentive) => (Incentive: incentive, answer.Reached))
            .GroupBy(answer => answer.Incentive, answer => answer.Reached)
            .ToDictionary(group => group.Key, group =>
                group.Contains(Certainty.Certain) ? Certainty.Certain : group.All(reached => reached == Certainty.Impossible) ? Certainty.Impossible : Certainty.Undecided));

    /// <summary>What a partner gets of what all tiers offer: an incentive is certain where a tier that has it is, and impossible where all of them are.</summary>
    /// <param name="partner">The partner.</param>
    /// <exception cref="ArgumentException">No such partner has pledged.</exception>
    public IReadOnlyDictionary<Incentive, Certainty> IncentivesOf(Company partner) => IncentivesOf(partner.ToString());

    /// <summary>The scenario in one line.</summary>
    public override string ToString() => $"Training cost {Given.Computed(TrainingCost)}; {string.Join("; ", Answers)}";

    private static FundingChange Change(string party, Derived<MonetaryAmount>? before, Derived<MonetaryAmount>? after, bool isSame)
    {
        var change = before is null ? after! : after is null ? before.Negated() : Across(after - before);
        return new(party, before, after, change, isSame || change.WithRounding?.Point is { Sign: 0 });
    }

    // Whatever year each source speaks of, all pledges are to this cost.
    private static Derived<MonetaryAmount> Across(Derived<MonetaryAmount> value) => value.Refusal is { Kind: FormulaRefusalKind.Periods } ? value.AcrossPeriods() : value;

    private bool IsSamePledge(FundingScenario other, string partner) =>
        TrainingCost == other.TrainingCost && FindPledge(partner) is { } pledge && other.FindPledge(partner) is { } same && pledge.IsSameAs(same);

    private bool IsSameFunding(FundingScenario other) => Pledges.Count == other.Pledges.Count
        && (Pledges.Count > 0 ? Pledges.All(pledge => IsSamePledge(other, pledge.Partner)) : TrainingCost == other.TrainingCost);

    private Pledge? FindPledge(string partner) => Pledges.FirstOrDefault(pledge => string.Equals(pledge.Partner, partner, StringComparison.OrdinalIgnoreCase));

    private Pledge PledgeOf(string partner) => Given.Find(Pledges, pledge => pledge.Partner, partner, nameof(partner));

    private static IUnknown<MonetaryAmount> CheckedCost(IUnknown<MonetaryAmount> trainingCost)
    {
        var cost = Given.NotNegative(trainingCost, "The training cost", nameof(trainingCost));
        var stated = Given.Computed(trainingCost);
        return (stated.AsSaid ?? stated.Nominal) is { Minimum.Sign: 0, IsMinimumExclusive: false }
            ? throw new ArgumentException($"The training cost may be zero: {stated}. What costs nothing cannot be shared.", nameof(trainingCost))
            : cost;
    }

    private Derived<MonetaryAmount> CheckedContribution(Pledge pledge, string parameter)
    {
        if (NamesOfInitiator.Contains(pledge.Partner, StringComparer.OrdinalIgnoreCase))
        {
            throw new ArgumentException($"{Initiator} bears what nobody pledges: it makes no pledge of its own.", parameter);
        }

        var amount = pledge.AmountOf(TrainingCost);
        return (amount - TrainingCost).AcrossPeriods().Refusal is { } refusal
            ? throw new ArgumentException($"The pledge of '{pledge.Partner}' cannot be set against the training cost: {refusal.Message}", parameter)
            : amount;
    }

    private Certainty MoreThanTheCost(string parameter)
    {
        var answer = Pledged.GreaterThan(TrainingCost);
        return answer != Certainty.Certain ? answer : throw new ArgumentException(
            $"The pledges come to {Pledged}, which is {Excess} more than the training cost of {Given.Computed(TrainingCost)}: take a partner out, or pledge less.", parameter);
    }
}
