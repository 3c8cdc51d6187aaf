using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Why Meta gives Llama away, and the call on which its chief executive said so.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.LlamaMonetisation))]
public static partial class OpenModelStrategy
{
    private const string TechCrunch = "TechCrunch";
    private const string ResultsCall = "earnings call";
    private const string Zuckerberg = "Mark Zuckerberg";
    private const string MetaCall = "Meta earnings call";
    private const string Benefit = "BenefitOfOpenness";

    /// <summary>The quarter whose results the call was about on which he said so.</summary>
    [Quote("troisième trimestre 2024", Subject = MetaCall, Via = [TechCrunch])]
    public static partial Fact<ExtendedDate> CallQuarter { get; }

    /// <summary>What Meta gets from those who research AI.</summary>
    [Quote("contributions de la communauté de recherche", Concept = Benefit, Claimant = Zuckerberg, Via = [TechCrunch],
        Gloss = "contributions of the AI research community")]
    public static partial Fact<string> ResearchContributions { get; }

    /// <summary>What Meta gets from those who build on Llama.</summary>
    [Quote("communauté de développeurs actifs", Source = nameof(Sources.ConsortiumRequest), Concept = Benefit,
        Gloss = "a community of active developers")]
    public static partial Fact<string> DeveloperCommunity { get; }

    /// <summary>What it is worth that Llama is free of charge.</summary>
    [Quote("un atout pour Meta", Source = nameof(Sources.ConsortiumRequest), Concept = Benefit, Modality = Modality.Estimate,
        Gloss = "an asset to Meta: Llama is free of charge")]
    public static partial Fact<string> FreeOfCharge { get; }

    /// <summary>What Meta makes use of as Llama is free of charge.</summary>
    [Quote("l’utilisation élargie", Source = nameof(Sources.ConsortiumRequest), Concept = Benefit, Gloss = "wider use")]
    public static partial Fact<string> WideUse { get; }

    /// <summary>What it does for the industry.</summary>
    [Quote("favorise la standardisation", Concept = Benefit, Modality = Modality.Estimate, Claimant = Zuckerberg, Via = [TechCrunch],
        Gloss = "furthers standardisation across the industry")]
    public static partial Fact<string> Standardisation { get; }

    /// <summary>What it is for Meta.</summary>
    [Quote("une bonne affaire pour nous", Concept = Benefit, Modality = Modality.Estimate, Claimant = Zuckerberg,
        Via = [ResultsCall, TechCrunch], Gloss = "good business for us")]
    public static partial Fact<string> GoodBusiness { get; }

    /// <summary>What it does for Meta's products.</summary>
    [Quote("rend nos produits meilleurs", Concept = Benefit, Modality = Modality.Estimate, Claimant = Zuckerberg, Via = [ResultsCall, TechCrunch],
        Gloss = "makes our products better")]
    public static partial Fact<string> BetterProducts { get; }
}
