using MetaAi.Facts;

namespace MetaAi.Domain.Tests;

/// <summary>Outlook: what is expected and when, and who doubts it.</summary>
public sealed class OutlookTests
{
    [Fact]
    public void Superintelligence_is_at_least_three_to_five_years_away_and_an_analyst_says_so()
    {
        var horizon = Outlook.Superintelligence.Horizon;

        (horizon.Value.Low?.ToString(), horizon.Value.High?.ToString(), horizon.Value.Hedge).ShouldBe(("P3Y", "P5Y", Hedge.AtLeast));
        (horizon.Value.Minimum?.ToString(), horizon.Value.Maximum).ShouldBe(("P3Y", null));
        (horizon.Claimant, horizon.Modality).ShouldBe(("Angelo Zino", Modality.Forecast));
        Observers.Zino.Organization!.Value.ShouldBe(Company.Cfra);
    }

    [Fact]
    public void What_observers_judge_is_an_estimate_and_no_fact()
    {
        TheFacts.Of(typeof(Scepticism)).Where(fact => fact.Claimant is "Zvi Mowshowitz" or "Ted Mortonson").ShouldAllBe(fact => fact.Modality == Modality.Estimate || fact.Modality == Modality.Forecast);
        Outlook.AdvertisingPosition.Modality.ShouldBe(Modality.Estimate);
    }

    [Fact]
    public void Doubts_are_short_quotes_with_a_gloss_and_most_have_a_name_to_them()
    {
        var doubts = TheFacts.Of(typeof(Scepticism));

        doubts.ShouldAllBe(fact => fact.Text != null && fact.Gloss != null);
        doubts.Select(fact => fact.Claimant).OfType<string>().Distinct().ShouldBe(["Ted Mortonson", "Zvi Mowshowitz"], ignoreOrder: true);
    }

    [Fact]
    public void Praise_is_kept_apart_from_doubts()
    {
        Outlook.AdvertisingPosition.Claimant.ShouldBe("Ted Mortonson");
        Outlook.AdvertisingPosition.Concept.ShouldNotBe(Scepticism.GeneralView.Concept);
    }

    [Fact]
    public void A_century_dates_the_challenges_of_technology_companies() =>
        (Outlook.CenturyOfChallenges.Subject, Outlook.CenturyOfChallenges.Value.Earliest)
            .ShouldBe(("Large technology companies", new NodaTime.LocalDate(2001, 1, 1)));

    [Fact]
    public void Competitors_are_named() => Outlook.Competitors.Value.ShouldBe([Company.OpenAI, Company.Google]);
}
