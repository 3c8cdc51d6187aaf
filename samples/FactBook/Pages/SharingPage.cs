using MetaAi.Domain;
using MetaAi.Facts;
using MetaAi.Facts.Numbers;

namespace FactBook;

/// <summary>What Meta would take of hosted revenue, as a scenario whose percentage and revenues can be changed.</summary>
internal static class SharingPage
{
    // A fifth of the revenue is what is assumed at the most; the curve goes on a little.
    private static readonly Rational CurveEnd = Rational.Of(3, 10);

    /// <summary>The scenario of a model.</summary>
    public static Scenario Of(RevenueSharingScenario model, Spellings spellings)
    {
        var take = spellings.In(model.Answers.Single(answer => answer.Value == model.TakeOfListed).Name);
        IAssumption[] percentages = [.. InputLimits.AssumptionsOf(model.Percentage)];
        return new(
            "What would Meta take of what hosts earn with Llama?",
            [
                .. model.Answers.Select(answer => new ScenarioAnswer(spellings.In(answer.Name), answer.Value)),
                new("hosted revenue that pays for a hundredth of capital expenditure", RevenueSharingExample.PaysForAHundredth),
            ],
            InputLimits.Spelled(spellings,
            [
                .. percentages.Select(InputLimits.Share),
                .. InputLimits.AssumptionsOf(model.HostedRevenue).Select(InputLimits.Amount),
                .. InputLimits.AssumptionsOf(RevenueSharingExample.PaysForAHundredth).Except(percentages).Select(InputLimits.Share),
            ]),
            chart: ScenarioChart.Curve(take, percentages.Single(), default, CurveEnd));
    }
}
