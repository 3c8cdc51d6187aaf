using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Business models compared: those who charge for AI, and Meta.</summary>
[FactSet(Subject = "AI chatbots", Source = nameof(Sources.Znews))]
public static partial class BusinessModels
{
    private const string MetaPlatforms = "Meta Platforms";

    /// <summary>Companies whose users pay for chatbots.</summary>
    [Quote("Microsoft et Google", For = nameof(BusinessModel.Companies))]
    [Quote("facturent les utilisateurs", For = nameof(BusinessModel.RevenueSource), Gloss = "charge users for AI chatbots")]
    public static partial BusinessModel UserFees { get; }

    /// <summary>Meta, whose advertisers pay.</summary>
    [Quote("presque entièrement de la publicité", For = nameof(BusinessModel.RevenueSource), Subject = MetaPlatforms,
        Gloss = "lives almost entirely on advertising")]
    public static partial BusinessModel Advertising { get; }
}
