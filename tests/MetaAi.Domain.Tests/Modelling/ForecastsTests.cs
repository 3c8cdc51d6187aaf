using MetaAi.Facts;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>What is expected, and by whom.</summary>
public sealed class ForecastsTests
{
    private static readonly IReadOnlyList<IFact> Catalogue = FactCatalogue.Of(typeof(Sources).Assembly).All;

    [Fact]
    public void What_is_said_of_another_subject_stands_after_it()
    {
        foreach (var claimant in Forecasts.ByClaimant(Catalogue))
        {
            var parts = $"; {claimant.ToString()[(claimant.Claimant.Length + 2)..]}";

            claimant.Facts.ShouldAllBe(fact => fact.Subject == "Meta Platforms" || parts.Contains($"; {fact.Subject}: ", StringComparison.Ordinal));
            parts.ShouldNotContain("; Meta Platforms: ");
        }

        var horizons = Forecasts.ByClaimant(Catalogue.Where(fact => fact.Concept == "Horizon")).Select(claimant => claimant.ToString());
        horizons.ShouldBe(["Angelo Zino: Superintelligence: Horizon", "Mark Zuckerberg: Advertising automation: Horizon"]);
    }

    [Fact]
    public void What_another_source_expects_too_is_counted()
    {
        var first = Any.Fact("much", modality: Modality.Forecast, source: "A");
        var second = Any.Fact("more", modality: Modality.Forecast, source: "B");
        var third = Any.Fact("most", modality: Modality.Actual, source: "C");
        var said = new Fact<string>
        {
            Id = first.Id, Subject = first.Subject, Concept = first.Concept, Value = first.Value, Modality = first.Modality, Evidence = first.Evidence, Corroborations = [second, third],
        };

        Forecasts.ByClaimant([said]).Select(claimant => claimant.ToString()).ShouldBe(["A: Acme: Something", "B: Acme: Something"]);
        Forecasts.ByClaimant(Catalogue).Sum(claimant => claimant.Facts.Count).ShouldBe(
            Catalogue.SelectMany(fact => fact.Corroborations.Prepend(fact)).Count(fact => fact is { Modality: Modality.Forecast, Evidence: not null }));
    }
}
