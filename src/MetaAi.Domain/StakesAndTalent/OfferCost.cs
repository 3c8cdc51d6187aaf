using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What offers to people cost whoever makes them: a bonus for signing, and a salary for some years where it is asked for. Immutable.</summary>
public sealed class OfferCost : IAnalysis
{
    private static readonly Assumption<Quantity> OneYear = Assumption.Quantity(1, "years", "what is earned a year is earned in one", "a year");
    private static readonly Assumption<MonetaryAmount> AYear = Assumption.Money(1, "USD", "to find out what is counted", "an amount a year", "year");
    private static readonly Assumption<MonetaryAmount> APerson = Assumption.Money(1, "USD", "to find out what is counted", "an amount a person", "person");

    /// <summary>The cost of offers.</summary>
    /// <param name="people">How many people take the offer, zero or more: a count of what the bonus is per; else of people, in words of their own or of nothing.</param>
    /// <param name="signingBonus">What each of them gets for signing, zero or more.</param>
    /// <param name="salary">What each of them earns, zero or more: per year, or per nothing; null where it is not counted.</param>
    /// <exception cref="ArgumentException">
    /// One may be below zero or cannot be computed with, the people are a count of something else, the bonus is per something else than the people, or the salary per something else
    /// than a year or in another currency than the bonus.
    /// </exception>
    public OfferCost(IUnknown<Quantity> people, IUnknown<MonetaryAmount> signingBonus, IUnknown<MonetaryAmount>? salary = null)
    {
        People = Given.NotNegative(people, "The number of people", nameof(people));
        SigningBonus = Given.NotNegative(signingBonus, "The signing bonus", nameof(signingBonus));
        Salary = salary is null ? null : Given.NotNegative(salary, "The salary", nameof(salary));
        SigningBonuses = Given.Usable(People * SigningBonus, "The signing bonus", nameof(signingBonus));
        if (Given.Computed(SigningBonus).Per is null && Given.Computed(People) is { Unit: { } noun } && (People * APerson).Refusal is not null)
        {
            throw new ArgumentException($"The number of people is a count of '{noun}', which are no people that a table has: count \"people\", or say that the bonus is per '{noun}'.", nameof(people));
        }

        if (Salary is not null)
        {
            _ = Given.Usable((SigningBonuses + (People * InAYear(Salary, nameof(salary)))).AcrossPeriods(), "The salary", nameof(salary));
        }
    }

    /// <summary>How many people take the offer.</summary>
    public IUnknown<Quantity> People { get; }

    /// <summary>What each of them gets for signing.</summary>
    public IUnknown<MonetaryAmount> SigningBonus { get; }

    /// <summary>What each of them earns a year; null where it is not counted.</summary>
    public IUnknown<MonetaryAmount>? Salary { get; }

    /// <summary>What all of them get for signing.</summary>
    public Derived<MonetaryAmount> SigningBonuses { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers => [new("signing bonuses", SigningBonuses)];

    /// <summary>What all of them earn in some years. Of a salary of "about" an amount it is about so much, and has no bounds.</summary>
    /// <param name="years">How many years, zero or more; a count of years, or of nothing.</param>
    /// <exception cref="InvalidOperationException">There is no salary.</exception>
    /// <exception cref="ArgumentException">The years may be below zero, or are a count of something else.</exception>
    public Derived<MonetaryAmount> SalariesFor(IUnknown<Quantity> years)
    {
        var salary = Salary ?? throw new InvalidOperationException("There is no salary: give it with the offer.");
        var time = Given.NotNegative(years, "The number of years", nameof(years));
        return Given.Computed(time).Unit is not { } noun ? People * (InAYear(salary, nameof(years)) * time)
            : (AYear * time).Refusal is null ? People * (salary * time)
            : throw new ArgumentException(
                $"The number of years cannot be used: it is a count of '{noun}'. Count \"years\", or give a count without a noun.", nameof(years));
    }

    /// <summary>What all of them get for signing and earn in some years.</summary>
    /// <param name="years">How many years, zero or more; a count of years, or of nothing.</param>
    /// <exception cref="InvalidOperationException">There is no salary.</exception>
    /// <exception cref="ArgumentException">The years may be below zero, or are a count of something else.</exception>
    public Derived<MonetaryAmount> For(IUnknown<Quantity> years) => (SigningBonuses + SalariesFor(years)).AcrossPeriods();

    /// <summary>The cost in one line.</summary>
    public override string ToString() => string.Join("; ", Answers);

    // A salary that is per nothing is one of a year already.
    private static IUnknown<MonetaryAmount> InAYear(IUnknown<MonetaryAmount> salary, string parameter) =>
        Given.Computed(salary).Per is not { } per ? salary
        : (salary * OneYear) is { Refusal: null } inAYear ? inAYear
        : throw new ArgumentException($"The salary is per {per}: {Given.Computed(salary)}. Give what one person earns a year.", parameter);
}
