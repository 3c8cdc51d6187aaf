using MetaAi.Domain;
using MetaAi.Facts;

namespace FactBook;

/// <summary>Who would pay for Llama, as a scenario whose cost and pledges can be changed.</summary>
internal static class FundingPage
{
    private const string Stays = "stays with Meta";

    /// <summary>The scenario of a model.</summary>
    /// <remarks>For other inputs the pledges may be more than the cost, so that what stays with Meta is counted from zero here, and what is pledged beyond the cost is always told.</remarks>
    public static Scenario Of(FundingScenario model, Spellings spellings)
    {
        ScenarioAnswer[] contributions = [.. model.Contributions.Select(contribution => new ScenarioAnswer($"{spellings.In(contribution.Key)} contributes", contribution.Value))];
        return new(
            "Who would pay how much, and what stays with Meta?",
            [
                .. contributions,
                new(Stays, model.StaysWithMeta.NotBelowZero()),
                new("pledged", model.Pledged),
                new("coverage", model.Coverage),
                new("pledged beyond the cost", model.Excess),
            ],
            InputLimits.Spelled(spellings,
            [
                .. InputLimits.AssumptionsOf(model.TrainingCost).Select(InputLimits.AmountAboveZero),
                .. model.Pledges.Where(pledge => pledge.Share is not null).SelectMany(pledge => InputLimits.AssumptionsOf(pledge.Share!)).Select(InputLimits.Share),
                .. model.Pledges.Where(pledge => pledge.Amount is not null).SelectMany(pledge => InputLimits.AssumptionsOf(pledge.Amount!)).Select(InputLimits.Amount),
            ]),
            [new(model.TrainingCost - model.Pledged, "The pledges come to more than the training cost: pledge less, or assume a higher cost.")],
            ScenarioChart.Split([.. contributions.Select(contribution => contribution.Name), Stays]));
    }
}
