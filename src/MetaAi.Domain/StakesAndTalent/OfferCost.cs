using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What offers to people cost whoever makes them: a bonus for signing, and a salary for some years where it is asked for. Immutable.</summary>
public sealed class OfferCost : IAnalysis
{
    /// <summary>The cost of offers.</summary>
    /// <param name="people">How many people take the offer, zero or more.</param>
    /// <param name="signingBonus">What each of them gets for signing, zero or more.</param>
    /// <param name="salary">What each of them earns a year, zero or more; null where it is not counted.</param>
    /// <exception cref="ArgumentException">One may be below zero, cannot be computed with, or the bonus is per something else than the people.</exception>
    public OfferCost(IUnknown<Quantity> people, IUnknown<MonetaryAmount> signingBonus, IUnknown<MonetaryAmount>? salary = null)
    {
        People = Given.NotNegative(people, "The number of people", nameof(people));
        SigningBonus = Given.NotNegative(signingBonus, "The signing bonus", nameof(signingBonus));
        Salary = salary is null ? null : Given.NotNegative(salary, "The salary", nameof(salary));
        Bonuses = Given.Usable(People * SigningBonus, "The signing bonus", nameof(signingBonus));
    }

    /// <summary>How many people take the offer.</summary>
    public IUnknown<Quantity> People { get; }

    /// <summary>What each of them gets for signing.</summary>
    public IUnknown<MonetaryAmount> SigningBonus { get; }

    /// <summary>What each of them earns a year; null where it is not counted.</summary>
    public IUnknown<MonetaryAmount>? Salary { get; }

    /// <summary>What all of them get for signing.</summary>
    public Derived<MonetaryAmount> Bonuses { get; }

    /// <inheritdoc/>
    public IReadOnlyList<Answer> Answers => [new("signing bonuses", Bonuses)];

    /// <summary>What all of them earn in some years. Of a salary of "about" an amount it is about so much, and has no bounds.</summary>
    /// <param name="years">How many years, zero or more; a count of years, or of nothing.</param>
    /// <exception cref="InvalidOperationException">There is no salary.</exception>
    /// <exception cref="ArgumentException">The years may be below zero, or are not what the salary is paid for.</exception>
    public Derived<MonetaryAmount> SalariesFor(IUnknown<Quantity> years)
    {
        var time = Given.NotNegative(years, "The number of years", nameof(years));
        return Salary is { } each
            ? People * Given.Usable(each * time, "The number of years", nameof(years))
            : throw new InvalidOperationException("There is no salary: give it with the offer.");
    }

    /// <summary>What all of them get for signing and earn in some years.</summary>
    /// <param name="years">How many years, zero or more; a count of years, or of nothing.</param>
    /// <exception cref="InvalidOperationException">There is no salary.</exception>
    /// <exception cref="ArgumentException">The years may be below zero, or are not what the salary is paid for.</exception>
    public Derived<MonetaryAmount> For(IUnknown<Quantity> years) => (Bonuses + SalariesFor(years)).AcrossPeriods();

    /// <summary>The cost in one line.</summary>
    public override string ToString() => string.Join("; ", Answers);
}
