using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What Meta offers to those who pay for the Llama consortium.</summary>
[FactSet(Subject = "Llama Consortium", Source = nameof(Sources.ConsortiumRequest))]
public static partial class ConsortiumIncentives
{
    private const string Incentive = "Incentive";

    /// <summary>What the incentives are given in exchange for.</summary>
    [Quote("contributions financières", Modality = Modality.Offered, Gloss = "financial contributions")]
    public static partial Fact<string> Contribution { get; }

    /// <summary>A part in developing the features of Llama.</summary>
    [Quote("participer au développement des fonctionnalités", Source = nameof(Sources.Znews), Concept = Incentive, Modality = Modality.Offered,
        Gloss = "take part in developing the features of Llama")]
    public static partial Fact<string> FeatureDevelopment { get; }

    /// <summary>A say in how the models are developed.</summary>
    [Quote("l’influence sur les futurs développements", Concept = Incentive, Modality = Modality.Offered,
        Gloss = "influence on how the models are developed")]
    public static partial Fact<string> Influence { get; }

    /// <summary>Models that are made to measure.</summary>
    [Quote("créer des versions personnalisées", Concept = Incentive, Modality = Modality.Offered, Gloss = "make customised versions")]
    public static partial Fact<string> CustomisedVersions { get; }

    /// <summary>A part in what AI becomes.</summary>
    [Quote("façonner le futur des IA", Concept = Incentive, Modality = Modality.Offered, Gloss = "shape the future of AI")]
    public static partial Fact<string> FutureOfAI { get; }

    /// <summary>Costs that are shared.</summary>
    [Quote("économies d’échelle significatives", Concept = Incentive, Modality = Modality.Offered, Gloss = "significant economies of scale")]
    public static partial Fact<string> EconomiesOfScale { get; }
}
