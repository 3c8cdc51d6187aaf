using MetaAi.Facts;

namespace MetaAi.Domain.Tests.Modelling;

/// <summary>Models in the order in which they came out, and forecasts that later sources contradict.</summary>
public sealed class MissedForecastTests
{
    [Fact]
    public void Llama_4_was_to_be_the_most_advanced_and_was_not()
    {
        ModelExample.Missed.Select(missed => missed.Outcome.Standing.Value).ShouldBe(
            [ModelStanding.BehindCompetitors, ModelStanding.Disappointing, ModelStanding.BehindPredecessor], ignoreOrder: true);
        ModelExample.Missed.ShouldAllBe(missed => missed.Forecast.Standing.Value == ModelStanding.MostAdvanced && missed.IsOrderUncertain && missed.IsTimeOpen);
        ModelExample.Missed.Select(missed => (missed.Forecast.Standing.Evidence.Source, missed.Outcome.Standing.Evidence.Source)).Distinct()
            .ShouldBe([(Sources.LongTermStrategy, Sources.ElEconomista)]);
    }

    [Fact]
    public void The_order_of_statements_makes_no_difference() =>
        MissedForecasts.Find(ModelExample.Statements.Reverse()).Select(missed => missed.ToString()).ShouldBe(ModelExample.Missed.Select(missed => missed.ToString()));

    [Theory]
    [InlineData("2024", "2024", Modality.Forecast, Modality.Actual, 0)]
    [InlineData("2024", "2025", Modality.Forecast, Modality.Actual, 1)]
    [InlineData("2024", "2025", Modality.Forecast, Modality.Reported, 1)]
    [InlineData("2024", "2025", Modality.Forecast, Modality.Estimate, 1)]
    [InlineData("2024", "2025", Modality.Forecast, Modality.Forecast, 0)]
    [InlineData("2024", "2025", Modality.Forecast, Modality.Alleged, 0)]
    [InlineData("2024", "2025", Modality.Forecast, Modality.Offered, 0)]
    [InlineData("2024", "2025", Modality.Actual, Modality.Actual, 0)]
    [InlineData("2025", "2024", Modality.Forecast, Modality.Actual, 0)]
    [InlineData(null, "2025", Modality.Forecast, Modality.Actual, 0)]
    public void A_forecast_is_missed_by_what_a_later_source_says_to_be_so(string? first, string second, Modality one, Modality other, int missed) => MissedForecasts.Find(
        Said(ModelStanding.MostAdvanced, first, one), Said(ModelStanding.BehindCompetitors, second, other)).Count.ShouldBe(missed);

    [Theory]
    [InlineData("2025", 1)]
    [InlineData("2027", 0)]
    [InlineData(null, 1)]
    public void A_forecast_is_not_missed_before_its_time(string? period, int missed) => MissedForecasts.Find(
        Said(ModelStanding.MostAdvanced, "2024", Modality.Forecast, period), Said(ModelStanding.BehindCompetitors, "2025", Modality.Actual)).Count.ShouldBe(missed);

    [Theory]
    [InlineData("2025", "2025", true)]
    [InlineData("2025", "2025-07", true)]
    [InlineData("2025", "2025-12-31", true)]
    [InlineData("2025", "2026", false)]
    [InlineData("2025?", "2026", true)]
    [InlineData("2025", "2025/2026", true)]
    [InlineData("2025-01-01/..", "2030", true)]
    [InlineData(null, "2025", false)]
    public void Before_its_time_is_over_a_forecast_may_still_come_true(string? period, string said, bool isOpen)
    {
        var missed = MissedForecasts.Find(Said(ModelStanding.MostAdvanced, "2024", Modality.Forecast, period), Said(ModelStanding.BehindCompetitors, said, Modality.Actual)).Single();

        missed.IsTimeOpen.ShouldBe(isOpen);
        missed.ToString().Contains("its time may not have been over", StringComparison.Ordinal).ShouldBe(isOpen);
    }

    [Fact]
    public void What_is_said_of_another_model_contradicts_nothing() => MissedForecasts.Find(
        Said(ModelStanding.MostAdvanced, "2024", Modality.Forecast), Said(ModelStanding.BehindCompetitors, "2025", Modality.Actual) with { Model = LanguageModel.Llama3 }).ShouldBeEmpty();

    [Fact]
    public void Only_the_most_advanced_model_contradicts_other_standings()
    {
        foreach (var (one, other) in from one in Enum.GetValues<ModelStanding>() from other in Enum.GetValues<ModelStanding>() select (one, other))
        {
            one.Contradicts(other).ShouldBe(other.Contradicts(one));
            one.Contradicts(other).ShouldBe((one == ModelStanding.MostAdvanced) != (other == ModelStanding.MostAdvanced));
        }
    }

    [Fact]
    public void A_timeline_is_in_order_of_releases_and_keeps_its_sources()
    {
        ModelExample.Timeline.ToString().ShouldBe(
            """
            Llama4, in development: MostAdvanced, the most advanced model of the industry (forecast) (LongTermStrategy, 2024?)
            Llama4, early 2025-04 (uncertain): Disappointing, a disappointment (estimate) (El Economista, 2025?)
            """.ReplaceLineEndings("\n"));
        ModelExample.Timeline.Answers.Select(answer => answer.Name).ShouldBe(
            ["Llama4, LongTermStrategy, 2024?, stage", "Llama4, LongTermStrategy, 2024?, standing", "Llama4, El Economista, 2025?, released", "Llama4, El Economista, 2025?, standing"]);
        ModelExample.Timeline.Explain().ShouldContain("\"une déception\"");
        new ReleaseTimeline(Domain.Models.Llama4Released, MetaAi.Domain.Models.Llama4InDevelopment).ToString().ShouldBe(ModelExample.Timeline.ToString());
    }

    private static StandingStatement Said(ModelStanding standing, string? issued, Modality modality, string? period = null) => new(LanguageModel.Llama4, new()
    {
        Id = $"Test.{standing}.{issued}.{modality}",
        Subject = "Llama 4",
        Concept = "Standing",
        Value = standing,
        Modality = modality,
        Period = period is null ? null : ExtendedDate.Of(period),
        Evidence = ModelExample.Statements[0].Standing.Evidence with { Source = new() { Name = "Test", Text = "test.txt", Issued = issued is null ? null : ExtendedDate.Of(issued) } },
    });
}
