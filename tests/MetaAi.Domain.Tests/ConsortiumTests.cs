using MetaAi.Facts;

namespace MetaAi.Domain.Tests;

/// <summary>The Llama consortium: who was asked for what, what was offered, and how it was received.</summary>
public sealed class ConsortiumTests
{
    [Fact]
    public void Two_articles_name_the_partners_that_were_approached_and_the_second_adds_Oracle()
    {
        Consortium.CostSharingRequest.ApproachedCompanies.Value.ShouldBe([Company.Microsoft, Company.Amazon]);
        Consortium.FundingRequest.ApproachedCompanies.Value.ShouldBe([Company.Amazon, Company.Microsoft, Company.Oracle]);
        Consortium.FundingRequest.ApproachedCount!.Value.Minimum.ShouldBe(2);
    }

    [Fact]
    public void Four_sources_stand_behind_the_report_and_come_through_The_Information()
    {
        Consortium.Informants.Value.Amount.ShouldBe(4);
        Consortium.Informants.Claimant.ShouldBeNull();
        Consortium.Informants.Via.ShouldBe(["The Information"]);
        var partners = Consortium.CostSharingRequest.ApproachedCompanies;
        (partners.Modality, partners.Claimant).ShouldBe((Modality.Reported, "four sources close to the matter"));
        partners.Via.ShouldBe(["The Information"]);
        Consortium.CostSharingRequest.Motive!.Claimant.ShouldBe("source that is not named");
    }

    [Fact]
    public void What_Meta_hopes_that_partners_pay_is_the_hope_of_Meta_and_of_nobody_else()
    {
        var contribution = Consortium.CostSharingRequest.Contribution;

        (contribution.Modality, contribution.Claimant, contribution.Via.Count).ShouldBe((Modality.Forecast, "Meta", 0));
    }

    [Fact]
    public void Saving_cost_is_one_motive_and_impact_another()
    {
        Consortium.FundingRequest.Motive!.Gloss.ShouldBe("lower the astronomical cost of development");
        Consortium.FundingRequest.Goal!.Gloss.ShouldBe("make the most of the impact and the potential of its models");
    }

    [Fact]
    public void Three_incentives_are_offered_in_two_articles_and_two_more_could_come_with_membership()
    {
        ConsortiumIncentives.Offered.Value.Concat(ConsortiumIncentives.Invitation.Value).Concat(ConsortiumIncentives.MembershipBenefits.Value)
            .ShouldBe(Enum.GetValues<Incentive>(), ignoreOrder: true);
        ConsortiumIncentives.Offered.Concept.ShouldBe(ConsortiumIncentives.Invitation.Concept);
        (ConsortiumIncentives.Offered.Modality, ConsortiumIncentives.MembershipBenefits.Modality).ShouldBe((Modality.Offered, Modality.Estimate));
    }

    [Fact]
    public void A_translation_is_quoted_as_it_stands_and_explained()
    {
        Consortium.TranslatedName.Value.ShouldBe("Alliance des lamas");
        Consortium.TranslatedName.Gloss.ShouldBe("Llama Alliance");
        Consortium.TranslatedName.Remark.ShouldNotBeNull();
    }

    [Fact]
    public void Two_articles_tell_how_it_was_received() =>
        TheFacts.Of(typeof(ConsortiumReception)).GroupBy(fact => fact.Evidence!.Source.Name, (name, facts) => $"{name} {facts.Count()}")
            .ShouldBe(["Znews 6", "ConsortiumRequest 4"], ignoreOrder: true);

    [Fact]
    public void Sources_tell_of_the_first_response_and_the_article_itself_of_the_opposition()
    {
        ConsortiumReception.FirstResponse.Claimant.ShouldBe("sources who are not named");
        (ConsortiumReception.Opposition.Modality, ConsortiumReception.Opposition.Claimant).ShouldBe((Modality.Actual, null));
    }

    [Fact]
    public void Competitors_had_stakes_of_their_own_and_nothing_is_said_of_who_has_which()
    {
        Consortium.CompetitorStakes.Investors.Value.ShouldBe([Company.Amazon, Company.Microsoft]);
        Consortium.CompetitorStakes.Investees.Value.ShouldBe([Company.Anthropic, Company.OpenAI]);
    }
}
