namespace MetaAi.Domain.Tests;

/// <summary>Quarterly results: the figures, the people who use Meta's applications, and who speaks for it.</summary>
public sealed class ResultsTests
{
    [Fact]
    public void The_second_quarter_has_revenue_and_net_income()
    {
        QuarterlyResults.SecondQuarter.Revenue.Value.Amount.ShouldBe(39_000_000_000m);
        QuarterlyResults.SecondQuarter.NetIncome.Value.Amount.ShouldBe(13_500_000_000m);
        QuarterlyResults.SecondQuarter.Quarter.Value.Earliest.ShouldBe(new NodaTime.LocalDate(2024, 4, 1));
    }

    [Fact]
    public void Daily_people_are_a_stock_and_nothing_per_day()
    {
        var people = QuarterlyResults.DailyActivePeople[2024].Preferred!;

        (people.Value.Minimum, people.Value.IsMinimumExclusive, people.Value.Unit, people.Per).ShouldBe((3_200_000_000m, true, "personnes", null));
    }

    [Fact]
    public void Four_articles_name_the_same_chief_executive()
    {
        var officer = Officers.ChiefExecutive;

        (officer.Title.Subject, officer.Title.Value, officer.Organization!.Value).ShouldBe(("Mark Zuckerberg", JobTitle.ChiefExecutiveOfficer, Company.Meta));
        officer.Title.Sources.ShouldBe([Sources.Znews, Sources.LongTermStrategy, Sources.ElEconomista, Sources.LlamaMonetisation]);
        officer.Title.Corroborations.ShouldAllBe(other => other.Value == JobTitle.ChiefExecutiveOfficer);
        officer.Organization.Sources.ShouldNotContain(Sources.ElEconomista);
    }

    [Fact]
    public void One_article_names_the_chief_financial_officer()
    {
        Officers.ChiefFinancialOfficer.Title.Subject.ShouldBe("Susan Li");
        Officers.ChiefFinancialOfficer.Organization!.Value.ShouldBe(Company.Meta);
    }
}
