using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>How Llama, which anyone may use for nothing, earns money for Meta.</summary>
[FactSet(Subject = "Llama", Source = nameof(Sources.LlamaMonetisation))]
public static partial class LlamaRevenue
{
    private const string TechCrunch = "TechCrunch";
    private const string ResultsCall = "earnings call";
    private const string CourtDocument = "court document in Kadrey v. Meta";
    private const string Meta = "Meta";
    private const string Zuckerberg = "Mark Zuckerberg";
    private const string PaidAssistant = "Meta AI subscription";
    private const string Monetisation = "Monetisation";

    /// <summary>What it is based on.</summary>
    [Quote("accords de partage de revenus", Claimant = CourtDocument, Via = [TechCrunch], Gloss = "revenue sharing agreements")]
    public static partial Fact<string> Agreements { get; }

    /// <summary>Meta's part of what the hosts earn with Llama: there is one, and the document keeps it to itself.</summary>
    [Quote("un pourcentage des revenus", Undisclosed = true, Claimant = CourtDocument, Via = [TechCrunch],
        Of = "revenue that hosts of Llama models earn from their users")]
    public static partial Fact<Ratio> RevenueShare { get; }

    /// <summary>The hosts that share: they exist, and the document does not name them.</summary>
    [Quote("restent non divulgués", Undisclosed = true, Via = [TechCrunch])]
    public static partial Fact<NameList<HostingPartner>> SharingHosts { get; }

    /// <summary>The hosts that Meta had listed before. Which of them share revenue is not said.</summary>
    [Quote("AWS, Nvidia, Databricks, Groq, Dell, Azure, Google Cloud et Snowflake", Claimant = Meta, Via = [TechCrunch],
        Open = true)]
    public static partial Fact<NameList<HostingPartner>> ListedHosts { get; }

    /// <summary>What hosts offer of their own beside the models.</summary>
    [Quote("des services et des outils supplémentaires", Subject = "Llama hosts", Via = [TechCrunch],
        Gloss = "often more services and tools, which make it simpler to deploy and manage the models")]
    public static partial Fact<string> HostServices { get; }

    /// <summary>What developers may do without a host.</summary>
    [Quote("télécharger, affiner et exécuter", Concept = "Availability", Via = [TechCrunch],
        Gloss = "download, fine-tune and run the models on their own")]
    public static partial Fact<string> FreeUse { get; }

    /// <summary>A way to earn: licences.</summary>
    [Quote("concéder des licences d'accès", Concept = Monetisation, Modality = Modality.Estimate, Claimant = Zuckerberg,
        Via = [ResultsCall, TechCrunch], Gloss = "license access to the models")]
    public static partial Fact<string> Licensing { get; }

    /// <summary>A way to earn: messages of businesses to their customers.</summary>
    [Quote("services de messagerie d'entreprise", Concept = Monetisation, Modality = Modality.Estimate, Claimant = Zuckerberg,
        Via = [ResultsCall, TechCrunch], Gloss = "business messaging")]
    public static partial Fact<string> BusinessMessaging { get; }

    /// <summary>A way to earn: advertising in conversations.</summary>
    [Quote("publicités d'interaction IA", Concept = Monetisation, Modality = Modality.Estimate, Claimant = Zuckerberg,
        Via = [ResultsCall, TechCrunch], Gloss = "advertisements in interactions with AI",
        Remark = "The translation is awkward; the words stand as they are.")]
    public static partial Fact<string> InteractionAdvertising { get; }

    /// <summary>What Meta expects where large companies resell Llama.</summary>
    [Quote("Microsoft, Amazon ou Google", For = nameof(Resale.Resellers), Modality = Modality.Estimate, Claimant = Zuckerberg,
        Via = [TechCrunch], Open = true)]
    [Quote("une part des revenus", For = nameof(Resale.Share), Undisclosed = true, Modality = Modality.Forecast, Claimant = Zuckerberg,
        Via = [TechCrunch], Of = "revenue of services that are based on Llama")]
    [Quote("ont déjà commencé", For = nameof(Resale.Progress), Claimant = Zuckerberg, Via = [TechCrunch],
        Gloss = "they have already begun to",
        Remark = "The words leave open whether to resell services or to share revenue.")]
    public static partial Resale Resale { get; }

    /// <summary>That Llama earns money directly, which bears on the court case.</summary>
    [Quote("flux de revenus direct", Via = [TechCrunch], Gloss = "a direct stream of revenue")]
    public static partial Fact<string> DirectRevenue { get; }

    /// <summary>The paid service that Meta is said to consider.</summary>
    [Quote("un service d'abonnement", For = nameof(SubscriptionPlan.Offer), Subject = PaidAssistant, Via = [TechCrunch], Modality = Modality.Reported,
        Gloss = "a subscription service, which Meta is said to consider")]
    [Quote("nouvelles fonctionnalités", For = nameof(SubscriptionPlan.Benefit), Subject = PaidAssistant, Via = [TechCrunch],
        Modality = Modality.Reported, Gloss = "new features")]
    [Quote("compenser ces coûts", For = nameof(SubscriptionPlan.Motive), Subject = PaidAssistant, Via = [TechCrunch],
        Modality = Modality.Reported, Gloss = "make up for the capital expenditure")]
    public static partial SubscriptionPlan Subscription { get; }
}
