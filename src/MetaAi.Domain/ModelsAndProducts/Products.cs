using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What Meta does with AI in its applications, and on which of them.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.LongTermStrategy))]
public static partial class Products
{
    private const string Goal = "Goal";
    private const string Meta = "Meta";
    private const string CoreAIName = "Core AI";
    private const string Recommender = "Video recommender";
    private const string Assistant = "Meta AI";
    private const string Hardware = "AI infrastructure";
    private const string Li = "Susan Li";
    private const string Llama = "Llama";
    private const string TechCrunch = "TechCrunch";

    /// <summary>The AI that is in use today.</summary>
    [Quote("Facebook et Instagram", For = nameof(ProductUse.Platforms), Subject = CoreAIName, Open = true)]
    [Quote("des résultats positifs", For = nameof(ProductUse.Effect), Subject = CoreAIName, Modality = Modality.Estimate,
        Gloss = "positive results, notably in user engagement")]
    public static partial ProductUse CoreAI { get; }

    /// <summary>The tool that recommends videos.</summary>
    [Quote("Facebook", For = nameof(ProductUse.Platforms), Subject = Recommender, Prefix = "recommandation vidéo pour")]
    [Quote("Facebook Reels", For = nameof(ProductUse.Platforms))]
    [Quote("considérablement augmenté l’engagement", For = nameof(ProductUse.Effect), Subject = Recommender,
        Gloss = "considerably increased engagement on Facebook Reels")]
    public static partial ProductUse VideoRecommender { get; }

    /// <summary>The assistant.</summary>
    [Quote("Facebook, Instagram, et WhatsApp", For = nameof(ProductUse.Platforms), Subject = Assistant, Source = nameof(Sources.ConsortiumRequest),
        Modality = Modality.Estimate, Open = true)]
    [Quote("stimuler l’engagement utilisateur", For = nameof(ProductUse.Effect), Subject = Assistant, Source = nameof(Sources.ConsortiumRequest),
        Modality = Modality.Estimate, Gloss = "stimulate user engagement")]
    public static partial ProductUse MetaAI { get; }

    /// <summary>What Meta expects of the assistant for its users' time.</summary>
    [Quote("augmenter le temps passé", Source = nameof(Sources.ConsortiumRequest), Subject = Assistant, Concept = Goal,
        Modality = Modality.Forecast, Claimant = Meta, Gloss = "users spend more time on the applications")]
    public static partial Fact<string> TimeSpentGoal { get; }

    /// <summary>What Meta expects of the assistant for its data.</summary>
    [Quote("engranger plus de données", Source = nameof(Sources.ConsortiumRequest), Subject = Assistant, Concept = Goal, Modality = Modality.Forecast,
        Claimant = Meta, Gloss = "collect more data")]
    public static partial Fact<string> DataGoal { get; }

    /// <summary>What Meta expects of the assistant for its revenue.</summary>
    [Quote("accroître ses recettes publicitaires", Source = nameof(Sources.ConsortiumRequest), Subject = Assistant, Concept = Goal,
        Modality = Modality.Forecast, Claimant = Meta, Gloss = "raise advertising revenue")]
    public static partial Fact<string> AdvertisingRevenueGoal { get; }

    /// <summary>Products that run on Llama.</summary>
    [Quote("Meta AI", Source = nameof(Sources.LlamaMonetisation), Subject = Llama, Prefix = "y compris l'assistant", Via = [TechCrunch],
        Open = true)]
    public static partial Fact<NameList<Product>> PoweredProducts { get; }

    /// <summary>Who leads the market that the assistant enters.</summary>
    [Quote("Open AI", Source = nameof(Sources.ElEconomista), Subject = "Assistants with generative AI", Concept = "MarketLeader", Prefix = "alors qu'",
        Remark = "From the teaser of another article, on the launch of Meta AI.")]
    public static partial Fact<Company> AssistantMarketLeader { get; }

    /// <summary>The infrastructure, which trains models and then runs them.</summary>
    [Quote("infrastructure d’IA flexible", For = nameof(HardwareReuse.Requirement), Subject = Hardware, Modality = Modality.Estimate, Claimant = Li,
        Gloss = "it is important to build a flexible AI infrastructure")]
    [Quote("peut être réutilisé", For = nameof(HardwareReuse.Reuse), Subject = Hardware, Gloss = "can be used again")]
    [Quote("quelques modifications", For = nameof(HardwareReuse.Change), Subject = Hardware, Gloss = "with some changes")]
    [Quote("l’inférence et d’autres usages optimaux", For = nameof(HardwareReuse.Task), Subject = Hardware,
        Gloss = "inference and other optimal uses")]
    public static partial HardwareReuse Infrastructure { get; }

    /// <summary>What Meta took out of its applications for iOS.</summary>
    [Quote("retrait de certaines fonctions", For = nameof(FeatureRemoval.RemovedFeatures), Source = nameof(Sources.ConsortiumRequest),
        Gloss = "the removal of some features that are based on AI")]
    [Quote("Apple", For = nameof(FeatureRemoval.FeatureOwner), Source = nameof(Sources.ConsortiumRequest))]
    public static partial FeatureRemoval AppleFeatures { get; }
}
