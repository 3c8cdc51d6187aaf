using MetaAi.Facts;
using static System.FormattableString;

namespace MetaAi.Domain;

/// <summary>
/// What Meta would take of the revenue that hosts of Llama earn with it. Each host's revenue is a value of its own, and the percentage is one for all. The list of hosts is open
/// unless it is said to be closed: others may share too, so that the take has no maximum. Immutable.
/// </summary>
public sealed class RevenueSharingScenario : IAnalysis
{
    private const int MostRows = 1_000;

    private readonly Derived<MonetaryAmount> listed;

    /// <summary>A scenario.</summary>
    /// <param name="percentage">
    /// Meta's part of the hosted revenue, 0 to 100 %: an assumption, because the share is undisclosed. With the undisclosed fact itself every answer is undisclosed, and names it.
    /// </param>
    /// <param name="hosts">The hosts that are listed, one or more, in any order, each once.</param>
    /// <param name="isOpen">Whether there may be hosts that are not listed.</param>
    /// <exception cref="ArgumentException">
    /// The percentage may be below zero or above the whole, or cannot be computed with; there are no hosts; a host is there twice; or the revenues cannot be added, being of two
    /// currencies or of two periods.
    /// </exception>
    public RevenueSharingScenario(IUnknown<Ratio> percentage, IEnumerable<HostedRevenue> hosts, bool isOpen = true)
    {
        Percentage = Checked(percentage);
        Hosts = [.. Given.Named(hosts, host => host.Host, nameof(hosts)).OrderBy(host => host.Host, StringComparer.OrdinalIgnoreCase)];
        if (Hosts.Count == 0)
        {
            throw new ArgumentException("There are no hosts: there is nothing to take a part of.", nameof(hosts));
        }

        listed = Given.Usable(Arithmetic.Sum([.. Hosts.Select(host => host.Revenue)]), "The revenue of all hosts", nameof(hosts));
        IsOpen = isOpen;
        Unlisted = isOpen && listed.Unit is { } currency
            ? Assumption.Money(low: 0, high: null, currency, "the list of hosts is open: others may share too, and nobody says how much they earn", "hosts that are not listed", listed.Per)
            : null;
        HostedRevenue = Unlisted is null ? listed : listed + Unlisted;
    }

    // The same hosts, each of which is one value in both.
    private RevenueSharingScenario(RevenueSharingScenario other, IUnknown<Ratio> percentage)
    {
        Percentage = Checked(percentage);
        (Hosts, listed, IsOpen, Unlisted, HostedRevenue) = (other.Hosts, other.listed, other.IsOpen, other.Unlisted, other.HostedRevenue);
    }

    /// <summary>Meta's part of the hosted revenue; one value for all hosts.</summary>
    public IUnknown<Ratio> Percentage { get; }

    /// <summary>The hosts that are listed, in order of their names, whatever the case.</summary>
    public IReadOnlyList<HostedRevenue> Hosts { get; }

    /// <summary>Whether there may be hosts that are not listed.</summary>
    public bool IsOpen { get; }

    /// <summary>What hosts earn that are not listed: nothing or more; null where the list is closed.</summary>
    public Assumption<MonetaryAmount>? Unlisted { get; }

    /// <summary>What all hosts earn with Llama; without a maximum where the list is open.</summary>
    public Derived<MonetaryAmount> HostedRevenue { get; }

    /// <summary>What Meta takes of each listed host, by host, whatever the case of the name, in order.</summary>
    public IReadOnlyDictionary<string, Derived<MonetaryAmount>> Takes => field ??=
        new SortedDictionary<string, Derived<MonetaryAmount>>(Hosts.ToDictionary(host => host.Host, host => host.Revenue * Percentage), StringComparer.OrdinalIgnoreCase);

    /// <summary>What Meta takes in all; without a maximum where the list is open, and its explanation says that it is.</summary>
    public Derived<MonetaryAmount> Take => field ??= HostedRevenue * Percentage;

    /// <summary>What Meta takes of the listed hosts alone.</summary>
    public Derived<MonetaryAmount> TakeOfListed => field ??= listed * Percentage;

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers =>
    [
        .. Takes.Select(take => new Answer($"take of {take.Key}", take.Value)),
        new("take of the named hosts", TakeOfListed),
        new(IsOpen ? "take in all, of an open list of hosts" : "take in all", Take),
    ];

    /// <summary>The same at another percentage.</summary>
    /// <param name="percentage">Meta's part of the hosted revenue, 0 to 100 %.</param>
    /// <exception cref="ArgumentException">The percentage may be below zero or above the whole, or cannot be computed with.</exception>
    public RevenueSharingScenario At(IUnknown<Ratio> percentage) => new(this, percentage);

    /// <summary>The same at a percentage that is assumed: 10 is 10 %.</summary>
    /// <param name="percent">The percentage, 0 to 100.</param>
    /// <exception cref="ArgumentException">The percentage is below zero or above 100.</exception>
    public RevenueSharingScenario AtPercent(decimal percent) => At(Assumed(percent));

    /// <summary>What Meta would take at each of several percentages, as a table.</summary>
    /// <param name="from">The lowest percentage, 0 to 100.</param>
    /// <param name="to">The highest percentage, no lower; there is a row for it also where the step does not lead to it.</param>
    /// <param name="step">How far the rows are apart, above zero; at most 1,000 rows.</param>
    /// <exception cref="ArgumentException">The range is reversed or outside of 0 to 100, the step is not above zero, or there are too many rows.</exception>
    public IReadOnlyList<SensitivityRow> Sensitivity(decimal from, decimal to, decimal step)
    {
        if (from < 0 || to > 100 || from > to)
        {
            throw new ArgumentException(Invariant($"{from} to {to} is no range of percentages: give the lower one first, from 0 to 100."), nameof(from));
        }

        // No step is longer than the range can be, so that nothing overflows.
        var stride = Math.Min(step, 100);
        if (step <= 0 || to - from > stride * (MostRows - 1))
        {
            throw new ArgumentException(Invariant($"A step of {step} does not do: it is above zero, and gives at most {MostRows} rows."), nameof(step));
        }

        var percents = new List<decimal>();
        for (var percent = from; percent < to; percent += stride)
        {
            percents.Add(percent);
        }

        return [.. percents.Append(to).Select(percent => Row(Assumed(percent)))];
    }

    /// <summary>The hosted revenue whose shared part pays for a part of a cost: part × cost ÷ percentage.</summary>
    /// <param name="cost">What is to be paid for: capital expenditure, say.</param>
    /// <param name="part">The part of it that is to be paid for, 0 to 100 %.</param>
    /// <returns>The revenue; without a value, with the reason, where the percentage may be zero or is undisclosed.</returns>
    /// <exception cref="ArgumentException">The cost may be below zero, or the part below zero or above the whole.</exception>
    public Derived<MonetaryAmount> HostedRevenueThatPaysFor(IUnknown<MonetaryAmount> cost, IUnknown<Ratio> part) =>
        Given.NotNegative(cost, "The cost", nameof(cost)) * Given.Share(part, "The part of the cost", nameof(part)) / Percentage;

    /// <summary>The scenario in one line.</summary>
    public override string ToString() => $"{Hosts.Count} {(Hosts.Count == 1 ? "host" : "hosts")}{(IsOpen ? ", an open list" : "")}; at {Given.Computed(Percentage)} Meta takes {Take}";

    private static IUnknown<Ratio> Checked(IUnknown<Ratio> percentage) => Given.Share(percentage, "The percentage", nameof(percentage));

    private static Assumption<Ratio> Assumed(decimal percent) => Assumption.Percent(percent, "the share is undisclosed: a percentage to compute with", "percentage that is shared");

    private SensitivityRow Row(Assumption<Ratio> percentage)
    {
        var scenario = At(percentage);
        return new(percentage, scenario.Take, scenario.TakeOfListed);
    }
}
