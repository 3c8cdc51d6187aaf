namespace MetaAi.Domain;

/// <summary>Worked examples of models: what the catalogue has of Llama 4, as a timeline, and the forecast that a later source contradicts.</summary>
public static class ModelExample
{
    /// <summary>Llama 4 from its development on.</summary>
    public static ReleaseTimeline Timeline { get; } = new(Models.Llama4InDevelopment, Models.Llama4Released);

    /// <summary>What sources say of where Llama 4 stands.</summary>
    public static IReadOnlyList<StandingStatement> Statements { get; } =
    [
        new(LanguageModel.Llama4, Models.Llama4InDevelopment.Standing!),
        new(LanguageModel.Llama4, Models.Llama4Released.Standing!),
        new(LanguageModel.Llama4, Models.CodeRanking.Rank),
        new(LanguageModel.Llama4, Models.TextRanking.Rank),
    ];

    /// <summary>What was expected of Llama 4, and a later source contradicts.</summary>
    public static IReadOnlyList<MissedForecast> Missed { get; } = MissedForecasts.Find(Statements);
}
