using System.Globalization;
using MetaAi.Facts;
using NodaTime;

namespace MetaAi.Domain;

/// <summary>
/// Capital expenditure from year to year: the years that are known, then years in which it grows at a rate that is assumed, one for all of them. What is projected
/// belongs to its year, and is never a fact: it explains itself down to the last known year and the assumption. Immutable.
/// </summary>
public sealed class CapitalPath : IAnalysis
{
    private const int MostYears = 50;

    private readonly SortedDictionary<int, Derived<MonetaryAmount>> years = [];

    private readonly Assumption<decimal> goesOn = Assumption.Number(1, "nobody says that it goes on growing so", "part of the growth that goes on");

    /// <summary>A path.</summary>
    /// <param name="known">
    /// The known amounts of years, zero or more each, one year or more, in any order; the path goes on from the last of them. Nothing is interpolated between them.
    /// </param>
    /// <param name="growth">By how much it grows in each year after the last known one: 10 % makes 1.1 times as much. −100 % or more; at −100 % nothing is left.</param>
    /// <param name="to">The last year of the path, at most 50 years after the last known one.</param>
    /// <exception cref="ArgumentException">
    /// There is no known year; an amount may be below zero, is of another period than its year, in another currency than the others, or cannot be computed with; the growth is a share or
    /// a multiple, may take away more than there is, or cannot be computed with; or the path ends before it starts or too far out.
    /// </exception>
    public CapitalPath(IEnumerable<YearAmount> known, IUnknown<Ratio> growth, int to)
    {
        ArgumentNullException.ThrowIfNull(known);
        foreach (var (year, amount) in known)
        {
            if (year is < 1 or > 9999 || !years.TryAdd(year, Checked(year, amount, nameof(known))))
            {
                throw new ArgumentException(FormattableString.Invariant($"{year} is there twice, or no year from 1 to 9999."), nameof(known));
            }

            _ = Given.Usable((years[year] - years.Values.First()).AcrossPeriods(), $"The amount of {year}", nameof(known));
        }

        LastKnown = years.Count > 0 ? years.Keys.Max() : throw new ArgumentException("There is no known year: there is nothing to start from.", nameof(known));
        if (to < LastKnown || to - LastKnown > MostYears || to > 9999)
        {
            throw new ArgumentException($"A path from {LastKnown} to {to} does not do: it goes on for 0 to {MostYears} years.", nameof(to));
        }

        Growth = growth;
        var rate = Given.Growth(growth, "The growth", nameof(growth));
        if ((rate.AsSaid ?? rate.Nominal) is { } said && (said.Minimum is not { } least || least < -1))
        {
            throw new ArgumentException($"The growth of {rate} may take away more than there is: say at least how much it is, −100 % or more.", nameof(growth));
        }

        // Growth that a source states is stated of its own period; that it goes on is said by nobody.
        var (factor, projected) = (growth.Inputs().Any(input => input is IAssumption) ? 1 + growth : 1 + (growth * goesOn), years[LastKnown]);
        for (var year = LastKnown + 1; year <= to; year++)
        {
            projected *= factor;
            years.Add(year, projected.AcrossPeriods(year.ToString("0000", CultureInfo.InvariantCulture)));
        }
    }

    /// <summary>By how much it grows in each year after the last known one.</summary>
    public IUnknown<Ratio> Growth { get; }

    /// <summary>The last year that is known and not projected.</summary>
    public int LastKnown { get; }

    /// <summary>The amounts by year, in order.</summary>
    public IReadOnlyDictionary<int, Derived<MonetaryAmount>> Years => years;

    /// <summary>The amount of a year.</summary>
    /// <param name="year">The year.</param>
    /// <exception cref="KeyNotFoundException">The path has no such year; nothing is interpolated.</exception>
    public Derived<MonetaryAmount> this[int year] => years.TryGetValue(year, out var amount) ? amount
        : throw new KeyNotFoundException($"The path has no year {year}: it has {string.Join(", ", years.Keys)}, and nothing is interpolated.");

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers => [.. years.Select(year => new Answer(NameOf(year.Key), year.Value))];

    /// <summary>The path in one line.</summary>
    public override string ToString() => string.Join("; ", Answers);

    private static Derived<MonetaryAmount> Checked(int year, IUnknown<MonetaryAmount> amount, string parameter)
    {
        var checkedAmount = Given.Computed(Given.NotNegative(amount, $"The amount of {year}", parameter));
        return checkedAmount.Period is { } period && (period.Low, period.High) != (new LocalDate(year, 1, 1), new LocalDate(year, 12, 31))
            ? throw new ArgumentException($"The amount of {year} is of {period}, and not of that year: {checkedAmount}. Give each amount with the year that it is of.", parameter)
            : checkedAmount;
    }

    private string NameOf(int year) => year.ToString(CultureInfo.InvariantCulture) + (IsProjected(year) ? " (projected)" : "");

    /// <summary>Whether the amount of a year is projected, and not known.</summary>
    /// <param name="year">The year.</param>
    public bool IsProjected(int year) => year > LastKnown;
}
