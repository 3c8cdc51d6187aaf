using MetaAi.Domain;

namespace FactBook;

/// <summary>What the stake in Scale AI implies, and what the offers to people come to.</summary>
internal static class StakesChapter
{
    public static Chapter Chapter { get; } = new(
        Systems.StakesAndTalent,
        Headlines: 2,
        [
            Reply.Of("implied value of Scale AI", TalentExample.ScaleAi.ImpliedValue),
            Reply.Of("signing those who come from OpenAI", TalentExample.Offers.SigningBonuses),
            Reply.Of("paid for the stake in Scale AI", Deals.ScaleAi.Price),
            Reply.Of("the stake", Deals.ScaleAi.Stake),
            Reply.Of("offered to each for signing", Talent.OpenAIOffer.SigningBonus),
            Reply.Of("come from OpenAI", Hires.Announcement.HiresFromOpenAI),
        ],
        [
            Question.Worked("Worked example: what is Scale AI worth at that price?", TalentExample.ScaleAi),
            Question.Worked(
                "Worked example: what do the offers cost?",
                TalentExample.Offers,
                Reply.Of("with the salaries of the assumed years", TalentExample.Offers.For(TalentExample.YearsOfSalary))),
            Question.Worked("Worked example: how many join?", TalentExample.Joining),
            Question.Worked("Worked example: how many of those with an offer leave?", TalentExample.Flow),
        ]);
}
