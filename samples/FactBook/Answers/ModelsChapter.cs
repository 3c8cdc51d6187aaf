using MetaAi.Domain;

namespace FactBook;

/// <summary>Where Llama 4 stands, and which forecasts of it later sources contradict.</summary>
internal static class ModelsChapter
{
    public static Chapter Chapter { get; } = new(
        Systems.ModelsAndProducts,
        Headlines: 2,
        [
            Reply.Of("what was expected of Llama 4", Models.Llama4InDevelopment.Standing!),
            Reply.Of("what it turned out to be", Models.Llama4Released.Standing!),
            Reply.Of("when it came out", Models.Llama4Released.Released!),
        ],
        [
            Question.Of(
                "Where does it stand, and at what?",
                Reply.Of("at writing code", Models.CodeRanking.Rank),
                Reply.Of("at text", Models.TextRanking.Rank)),
            new("Which forecasts do later sources contradict?", [.. ModelExample.Missed.SelectMany(Missed)]),
        ]);

    private static IReadOnlyList<Reply> Missed(MissedForecast missed, int index) => index == 0
        ? [Reply.Of("expected", missed.Forecast.Standing), Outcome(missed)]
        : [Outcome(missed)];

    private static Reply Outcome(MissedForecast missed) => Reply.Of(
        (missed.IsOrderUncertain, missed.IsTimeOpen) switch
        {
            (true, true) => "then, though a date is uncertain and the year may not have been over",
            (true, false) => "then, though a date is uncertain",
            (false, true) => "then, though the year may not have been over",
            _ => "then",
        },
        missed.Outcome.Standing);
}
