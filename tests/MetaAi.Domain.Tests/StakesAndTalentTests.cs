using MetaAi.Facts;

namespace MetaAi.Domain.Tests;

/// <summary>Stakes and talent: what was bought, what people were offered, who came, and who says so.</summary>
public sealed class StakesAndTalentTests
{
    [Fact]
    public void Meta_bought_the_stake_in_Scale_AI()
    {
        Deals.ScaleAi.Buyer!.Value.ShouldBe(Company.Meta);
        Deals.ScaleAi.Price.Subject.ShouldBe("Scale AI");
    }

    [Fact]
    public void A_signing_bonus_is_offered_per_person_and_Sam_Altman_says_so()
    {
        var bonus = Talent.OpenAIOffer.SigningBonus;

        (bonus.Value.Minimum, bonus.Value.IsMinimumExclusive, bonus.Value.Currency).ShouldBe((100_000_000m, true, "USD"));
        (bonus.Per, bonus.Modality, bonus.Claimant).ShouldBe(("person", Modality.Offered, "Sam Altman"));

        // About the same as more than 100 million: a number, and no bound.
        var salary = Talent.OpenAIOffer.Salary;
        (salary.Per, salary.Gloss, salary.Value.Low, salary.Value.Minimum).ShouldBe(("year", "about the same amount as the signing bonus", 100_000_000m, null));
    }

    [Fact]
    public void At_least_seven_came_from_OpenAI_and_several_from_two_others()
    {
        var announcement = Hires.Announcement;

        (announcement.HiresFromOpenAI.Value.Minimum, announcement.HiresFromOpenAI.Value.Unit).ShouldBe((7m, "employés"));
        announcement.HiresFromOpenAI.Of.ShouldBe("those at OpenAI who had offers");
        announcement.HiresFromOthers.Value.Minimum.ShouldBe(2);
        announcement.OtherEmployers.Value.ShouldBe([Company.Anthropic, Company.Google]);
        announcement.Recruit.Value.ShouldBe(Person.AlexandrWang);
    }

    [Fact]
    public void Meta_confirmed_the_note_in_which_its_chief_executive_said_so()
    {
        Hires.Announcement.HiresFromOpenAI.Claimant.ShouldBe("Mark Zuckerberg");
        Hires.Announcement.HiresFromOpenAI.Via.ShouldBe(["internal note that Meta confirmed"]);
    }

    [Fact]
    public void A_founder_and_two_companies_were_approached_before()
    {
        Talent.EarlierApproaches.ApproachedPerson.Value.ShouldBe(Person.IlyaSutskever);
        Talent.EarlierApproaches.ApproachedCompanies.Value.ShouldBe([Company.PerplexityAI, Company.Runway]);
        Talent.EarlierApproaches.ApproachedCompanies.Modality.ShouldBe(Modality.Reported);
        Talent.EarlierApproaches.Informants.Value.Minimum.ShouldBe(2);
    }

    [Fact]
    public void OpenAI_answered_in_a_letter_that_came_through_Wired()
    {
        Hires.OpenAIResponse.Reaction.Claimant.ShouldBe("Mark Chen");
        Hires.OpenAIResponse.Reaction.Via.ShouldBe(["internal letter", "Wired"]);
        IndustryPeople.Chen.Title.Value.ShouldBe(JobTitle.HeadOfResearch);
    }

    [Fact]
    public void An_indefinite_plural_is_at_least_two_of_what_it_counts()
    {
        Talent.EffortCost.Value.Minimum.ShouldBe(2_000_000m);
        Talent.TeamSpending.Value.Minimum.ShouldBe(2_000_000_000m);
        Talent.Recruitment.InvestedBefore.Value.Minimum.ShouldBe(20_000_000_000m);
    }
}
