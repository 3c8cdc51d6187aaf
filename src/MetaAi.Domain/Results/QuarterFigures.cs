using MetaAi.Facts;
using NodaTime;

namespace MetaAi.Domain;

/// <summary>What the results of a quarter come to: margin, revenue for each person, and the pace of a year. Each has the precision and the period of what it comes from. Immutable.</summary>
public sealed class QuarterFigures : IAnalysis
{
    private readonly Assumption<decimal> quarters = Assumption.Number(
        4, "nobody says that every quarter brings as much as this one", "quarters of a year at one pace");

    /// <summary>The figures of a quarter.</summary>
    /// <param name="revenue">The revenue of the quarter.</param>
    /// <param name="netIncome">The net income of the quarter.</param>
    /// <param name="dailyPeople">The people who use the products on a day of the quarter; null where nobody says so.</param>
    /// <exception cref="ArgumentException">
    /// One cannot be computed with, the people may be fewer than none, revenue and income are of two periods or currencies, or their period is known and no quarter.
    /// </exception>
    public QuarterFigures(IUnknown<MonetaryAmount> revenue, IUnknown<MonetaryAmount> netIncome, IUnknown<Quantity>? dailyPeople = null)
    {
        Revenue = Given.Usable(revenue, "The revenue", nameof(revenue));
        NetIncome = Given.Usable(netIncome, "The net income", nameof(netIncome));
        _ = Given.Usable(revenue - netIncome, "The net income", nameof(netIncome));
        CheckQuarter(Revenue, "The revenue", nameof(revenue));
        CheckQuarter(NetIncome, "The net income", nameof(netIncome));
        NetMargin = Arithmetic.Share(netIncome, revenue);
        RevenuePerDailyPerson = dailyPeople is null ? null : revenue / Given.NotNegative(dailyPeople, "The number of daily people", nameof(dailyPeople));
        (AnnualRevenue, AnnualNetIncome) = (Pace(Revenue), Pace(NetIncome));
    }

    /// <summary>The revenue of the quarter.</summary>
    public Derived<MonetaryAmount> Revenue { get; }

    /// <summary>The net income of the quarter.</summary>
    public Derived<MonetaryAmount> NetIncome { get; }

    /// <summary>The net income as a share of the revenue.</summary>
    public Derived<Ratio> NetMargin { get; }

    /// <summary>The revenue of the quarter for each person who uses the products on a day; null where nobody says how many.</summary>
    public Derived<MonetaryRate>? RevenuePerDailyPerson { get; }

    /// <summary>The revenue of a year at the pace of this quarter.</summary>
    public AnnualPace AnnualRevenue { get; }

    /// <summary>The net income of a year at the pace of this quarter.</summary>
    public AnnualPace AnnualNetIncome { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers =>
    [
        new("revenue", Revenue),
        new("net income", NetIncome),
        new("net margin", NetMargin),
        .. RevenuePerDailyPerson is { } rate ? [new Answer("revenue per daily person", rate)] : Array.Empty<Answer>(),
        new("revenue of a year at this pace", AnnualRevenue.Amount),
        new("net income of a year at this pace", AnnualNetIncome.Amount),
    ];

    /// <summary>The figures in one line.</summary>
    public override string ToString() => string.Join("; ", Answers);

    // A calendar quarter has 90 to 92 days; one of whole weeks has 13 of them, or 14.
    private static void CheckQuarter(Derived<MonetaryAmount> amount, string what, string parameter)
    {
        if (amount.Period is { } period && !(period is { Low: { } first, High: { } last } && Period.DaysBetween(first, last) + 1 is >= 90 and <= 98))
        {
            throw new ArgumentException($"{what} is of {period}, which is no quarter: {amount}. Give what one quarter brought.", parameter);
        }
    }

    private AnnualPace Pace(Derived<MonetaryAmount> amount) => new(amount * quarters, amount.Period);
}
