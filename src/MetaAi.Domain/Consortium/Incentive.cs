using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What those who pay for the Llama consortium are offered, or could get.</summary>
public enum Incentive
{
    /// <summary>Models that are made to measure.</summary>
    [Alias("créer des versions personnalisées")]
    CustomisedVersions,

    /// <summary>Costs that are lower together.</summary>
    [Alias("économies d’échelle")]
    EconomiesOfScale,

    /// <summary>A part in developing the features of Llama.</summary>
    [Alias("participer au développement des fonctionnalités")]
    FeatureDevelopment,

    /// <summary>A part in what AI becomes.</summary>
    [Alias("façonner le futur des IA")]
    FutureOfAI,

    /// <summary>A say in how the models are developed.</summary>
    [Alias("l’influence sur les futurs développements")]
    Influence,
}
