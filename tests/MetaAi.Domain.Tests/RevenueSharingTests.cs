using MetaAi.Facts;

namespace MetaAi.Domain.Tests;

/// <summary>Llama revenue sharing: what is shared, by whom, what else is considered, and the case that brought it to light.</summary>
public sealed class RevenueSharingTests
{
    [Fact]
    public void The_share_exists_and_is_not_disclosed()
    {
        LlamaRevenue.RevenueShare.ValueKind.ShouldBe(ValueKind.SomeValue);
        LlamaRevenue.RevenueShare.Of.ShouldBe("revenue that hosts of Llama models earn from their users");
        LlamaRevenue.Resale.Share.ValueKind.ShouldBe(ValueKind.SomeValue);
    }

    [Fact]
    public void Eight_hosts_are_listed_and_those_that_share_are_not_disclosed()
    {
        LlamaRevenue.ListedHosts.Value.ShouldBe(Enum.GetValues<HostingPartner>(), ignoreOrder: true);
        LlamaRevenue.ListedHosts.Claimant.ShouldBe("Meta");
        LlamaRevenue.SharingHosts.ValueKind.ShouldBe(ValueKind.SomeValue);
        LlamaRevenue.SharingHosts.Claimant.ShouldBeNull();
    }

    [Fact]
    public void Licences_messages_and_advertisements_are_considered_on_the_earnings_call()
    {
        IFact[] considered = [LlamaRevenue.Licensing, LlamaRevenue.BusinessMessaging, LlamaRevenue.InteractionAdvertising];

        considered.ShouldAllBe(fact => fact.Concept == "Monetisation" && fact.Modality == Modality.Estimate && fact.Claimant == "Mark Zuckerberg");
        considered.ShouldAllBe(fact => fact.Via[0] == "earnings call");
        OpenModelStrategy.CallQuarter.Value.Earliest.ShouldBe(new NodaTime.LocalDate(2024, 7, 1));
    }

    [Fact]
    public void Three_companies_could_resell_Llama_and_the_sentence_names_no_call()
    {
        LlamaRevenue.Resale.Resellers.Value.ShouldBe([Company.Microsoft, Company.Amazon, Company.Google]);
        LlamaRevenue.Resale.Resellers.Via.ShouldBe(["TechCrunch"]);
    }

    [Fact]
    public void What_the_chief_executive_thinks_is_an_estimate() =>
        new[] { OpenModelStrategy.Standardisation, OpenModelStrategy.GoodBusiness }.ShouldAllBe(fact => fact.Modality == Modality.Estimate);

    [Fact]
    public void A_subscription_to_the_assistant_is_only_reported()
    {
        LlamaRevenue.Subscription.Offer.Subject.ShouldBe("Meta AI subscription");
        LlamaRevenue.Subscription.Offer.Modality.ShouldBe(Modality.Reported);
    }

    [Fact]
    public void What_the_plaintiffs_say_is_alleged_by_them()
    {
        IFact[] allegations = [Litigation.Kadrey.TrainingData, Litigation.Kadrey.Infringement, Litigation.Kadrey.Means];

        allegations.ShouldAllBe(fact => fact.Modality == Modality.Alleged && fact.Claimant == "plaintiffs in Kadrey v. Meta");
        (Litigation.ProtectedTrainingData.Modality, Litigation.ProtectedTrainingData.Claimant).ShouldBe((Modality.Alleged, null));
    }

    [Fact]
    public void Everything_from_the_article_came_to_it_through_TechCrunch() =>
        TheFacts.Quoted.Where(fact => fact.Evidence!.Source.Name == nameof(Sources.LlamaMonetisation))
            .ShouldAllBe(fact => fact.Via.Count > 0 && fact.Via[fact.Via.Count - 1] == "TechCrunch");
}
