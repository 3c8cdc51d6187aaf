using MetaAi.Facts;

namespace MetaAi.Domain.Tests;

/// <summary>Models and products: Llama's generations, and what AI does on which platform.</summary>
public sealed class ModelsAndProductsTests
{
    [Fact]
    public void Llama_4_is_in_development_in_one_article_and_out_in_a_later_one()
    {
        Models.Llama4InDevelopment.DevelopmentStage!.Gloss.ShouldBe("in development");
        var released = Models.Llama4Released.Released!.Value;
        (released.Earliest, released.Part, released.IsYearAssumed).ShouldBe((new NodaTime.LocalDate(2025, 4, 1), DatePart.Early, true));
    }

    [Fact]
    public void Llama_4_was_to_be_ahead_and_was_a_disappointment()
    {
        Models.Llama4InDevelopment.Standing!.Modality.ShouldBe(Modality.Forecast);
        Models.Llama4Released.Standing!.Gloss.ShouldBe("a disappointment");
        Models.TextRanking.Predecessor!.Value.ShouldBe(LanguageModel.Llama3);
        Models.CodeRanking.Rank.Claimant.ShouldBe("LMArena");
    }

    [Fact]
    public void Products_name_their_platforms()
    {
        Products.CoreAI.Platforms.Value.ShouldBe([Platform.Facebook, Platform.Instagram]);
        Products.VideoRecommender.Platforms.Value.ShouldBe([Platform.Facebook, Platform.FacebookReels]);
        Products.MetaAI.Platforms.Value.ShouldBe([Platform.Facebook, Platform.Instagram, Platform.WhatsApp]);
    }

    [Fact]
    public void Products_run_on_Llama_and_the_assistant_is_named_among_them()
    {
        Products.PoweredProducts.Subject.ShouldBe("Llama");
        Products.PoweredProducts.Value.ShouldBe([Product.MetaAI]);
    }

    [Fact]
    public void The_chief_financial_officer_wants_flexible_hardware_and_the_article_says_what_for()
    {
        Products.Infrastructure.Requirement.Claimant.ShouldBe("Susan Li");
        Products.Infrastructure.Task.Gloss.ShouldBe("inference and other optimal uses");
        Products.Infrastructure.Task.Claimant.ShouldBeNull();
        Products.Infrastructure.Change!.Gloss.ShouldBe("with some changes");
    }

    [Fact]
    public void The_assistant_enters_a_market_that_another_company_leads() => Products.AssistantMarketLeader.Value.ShouldBe(Company.OpenAI);

    [Fact]
    public void Advertising_is_to_be_automated_in_two_articles()
    {
        TheFacts.Of(typeof(Advertising)).ShouldAllBe(fact => fact.Modality == Modality.Forecast && fact.Claimant == "Mark Zuckerberg");
        Advertising.AgencyReplacement.Scope.Via.ShouldBe(["Stratechery"]);
    }
}
