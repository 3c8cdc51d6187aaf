using FsCheck;
using FsCheck.Fluent;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;
using Interval = MetaAi.Facts.Numbers.Interval;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>What offers cost.</summary>
public sealed class OfferCostTests
{
    private static readonly Gen<((decimal Low, decimal High) People, (decimal Low, decimal High) Bonus, (decimal Low, decimal High) Salary, int[] At)> Given =
        from people in Any.Ends(0, 20)
        from bonus in Any.Ends(0, 500)
        from salary in Any.Ends(0, 500)
        from at in Gen.Choose(0, 100).ArrayOf(3)
        select (people, bonus, salary, at);

    [Fact]
    public void The_bounds_hold_whatever_the_values_are() => Any.Holds(Given, given =>
    {
        var offers = new OfferCost(
            Any.People(given.People.Low, given.People.High), Any.Money(given.Bonus.Low, given.Bonus.High), Any.Money(given.Salary.Low, given.Salary.High));
        var (people, bonus, salary) = (given.People.Between(given.At[0]), given.Bonus.Between(given.At[1]), given.Salary.Between(given.At[2]));
        var cost = offers.For(Assumption.Quantity(3, null, "given", "years"));

        offers.SigningBonuses.WithRounding!.Value.Contains(people * bonus).ShouldBeTrue();
        cost.WithRounding!.Value.Contains(people * (bonus + (salary * 3))).ShouldBeTrue();
        cost.IsTight.ShouldBeTrue();
    });

    [Fact]
    public void Seven_who_sign_get_more_than_700_million()
    {
        TalentExample.Offers.SigningBonuses.AsSaid.ShouldBe(Interval.Between(700_000_000, null, isMinimumExclusive: true));
        TalentExample.Offers.SigningBonuses.ToString().ShouldBe(Talent.SigningBonuses.ToString());
    }

    [Theory]
    [InlineData("years", "year", true)]
    [InlineData("years", null, true)]
    [InlineData(null, "year", true)]
    [InlineData(null, null, true)]
    [InlineData("ans", "year", true)]
    [InlineData("années", null, true)]
    [InlineData("bananas", null, false)]
    [InlineData("months", "year", false)]
    [InlineData("mois", "year", false)]
    [InlineData("people", "year", false)]
    public void Salaries_run_for_a_count_of_years_or_of_nothing(string? noun, string? per, bool isTaken)
    {
        var offers = new OfferCost(Any.People(2, 2), Any.Money(1), Assumption.Money(10, "USD", "given", "salary", per));
        var years = Assumption.Quantity(4, noun, "given", "years");

        if (isTaken)
        {
            (offers.SalariesFor(years).WithRounding, offers.For(years).WithRounding).ShouldBe((Interval.Of(80), Interval.Of(82)));
        }
        else
        {
            Should.Throw<ArgumentException>(() => offers.SalariesFor(years)).Message.ShouldContain("Count \"years\"");
        }
    }

    [Theory]
    [InlineData("ans")]
    [InlineData("années")]
    public void Years_of_a_french_source_are_years(string noun) => new OfferCost(Any.People(2, 2), Any.Money(1), Assumption.Money(10, "USD", "given", "salary", "year"))
        .SalariesFor(Any.Fact(Quantity.Of(4, 4, noun, decimals: 0))).AsSaid.ShouldBe(Interval.Of(80));

    [Theory]
    [InlineData("person")]
    [InlineData("month")]
    public void A_salary_is_of_a_year(string per) => Should.Throw<ArgumentException>(() => new OfferCost(Any.People(1, 1), Any.Money(1), Assumption.Money(1, "USD", "given", "salary", per)))
        .Message.ShouldContain("Give what one person earns a year");

    [Theory]
    [InlineData("people", null, true)]
    [InlineData(null, null, true)]
    [InlineData("people", "person", true)]
    [InlineData("researchers", "researcher", true)]
    [InlineData("bananas", null, false)]
    [InlineData("years", null, false)]
    [InlineData("years", "person", false)]
    public void The_people_are_what_the_bonus_is_for(string? noun, string? per, bool isTaken)
    {
        OfferCost Offers() => new(Assumption.Quantity(3, noun, "given", "people"), Assumption.Money(5, "USD", "given", "bonus", per));

        if (isTaken)
        {
            Offers().SigningBonuses.Amount.ShouldBe(15);
        }
        else
        {
            Should.Throw<ArgumentException>(() => Offers());
        }
    }

    [Fact]
    public void With_a_salary_of_about_so_much_there_are_no_bounds()
    {
        var cost = TalentExample.Offers.For(TalentExample.YearsOfSalary);

        (cost.ToString(), cost.WithRounding).ShouldBe(("about 3.5 billion USD", null));
    }

    [Fact]
    public void What_cannot_be_is_refused_with_the_reason()
    {
        Should.Throw<InvalidOperationException>(() => new OfferCost(Any.People(1, 1), Any.Money(1)).SalariesFor(Any.People(1, 1))).Message.ShouldContain("no salary");
        Should.Throw<ArgumentException>(() => TalentExample.Offers.SalariesFor(Any.People(1, 1))).Message.ShouldStartWith("The number of years cannot be used");
        Should.Throw<ArgumentException>(() => new OfferCost(Any.People(1, 1), Any.Money(1), Any.Money(1, 1, "EUR"))).Message.ShouldContain("there are no exchange rates");
        Should.Throw<ArgumentException>(() => new OfferCost(Any.People(-1, 1), Any.Money(1))).Message.ShouldContain("below zero");
        Should.Throw<ArgumentException>(() => new OfferCost(TalentExample.YearsOfSalary, Talent.OpenAIOffer.SigningBonus)).Message.ShouldStartWith("The signing bonus cannot be used");
    }
}
