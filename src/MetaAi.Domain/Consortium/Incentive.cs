namespace MetaAi.Domain;

/// <summary>What Meta offers to those who pay for the training of Llama.</summary>
public enum Incentive
{
    /// <summary>A say in how the models are developed.</summary>
    Influence,

    /// <summary>Models that are made to measure.</summary>
    CustomisedVersions,

    /// <summary>A part in developing the features of Llama.</summary>
    FeatureDevelopment,

    /// <summary>A part in what AI becomes.</summary>
    FutureOfAI,

    /// <summary>Costs that are shared.</summary>
    EconomiesOfScale,
}
