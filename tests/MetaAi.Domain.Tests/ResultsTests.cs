namespace MetaAi.Domain.Tests;

/// <summary>Quarterly results: the figures, the people who use Meta's applications, and who speaks for it.</summary>
public sealed class ResultsTests
{
    [Fact]
    public void The_second_quarter_has_revenue_and_net_income()
    {
        QuarterlyResults.SecondQuarter2024.Revenue.Value.Amount.ShouldBe(39_000_000_000m);
        QuarterlyResults.SecondQuarter2024.NetIncome.Value.Amount.ShouldBe(13_500_000_000m);
        QuarterlyResults.SecondQuarter2024.Quarter.Value.Earliest.ShouldBe(new NodaTime.LocalDate(2024, 4, 1));
    }

    [Fact]
    public void Daily_people_are_counted_per_day()
    {
        var people = QuarterlyResults.DailyActivePeople2024;

        (people.Value.Minimum, people.Value.IsMinimumExclusive, people.Value.Unit, people.Per).ShouldBe((3_200_000_000m, true, "personnes", "day"));
    }

    [Fact]
    public void Four_articles_name_the_same_chief_executive() =>
        new[]
        {
            Officers.ChiefExecutiveInZnews,
            Officers.ChiefExecutiveInLongTermStrategy,
            Officers.ChiefExecutiveInElEconomista,
            Officers.ChiefExecutiveInLlamaMonetisation,
        }.ShouldAllBe(officer => officer.Name.Value == Person.MarkZuckerberg && officer.Title.Value == JobTitle.ChiefExecutiveOfficer);

    [Fact]
    public void One_article_names_the_chief_financial_officer()
    {
        Officers.ChiefFinancialOfficer.Name.Value.ShouldBe(Person.SusanLi);
        Officers.ChiefFinancialOfficer.Employer!.Value.ShouldBe(Company.Meta);
    }
}
