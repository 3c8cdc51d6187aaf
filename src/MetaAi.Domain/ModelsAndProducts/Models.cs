using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Llama, Meta's language model: what it is, and where its generations stand.</summary>
[FactSet(Subject = "Llama 4", Source = nameof(Sources.ElEconomista))]
public static partial class Models
{
    private const string Meta = "Meta";
    private const string LMArena = "LMArena";
    private const string Llama = "Llama";

    /// <summary>What anyone may do with Llama.</summary>
    [Quote("librement accessible et modifiable", Source = nameof(Sources.ConsortiumRequest), Subject = Llama,
        Gloss = "freely accessible and open to change")]
    public static partial Fact<string> Availability { get; }

    /// <summary>Llama 4 while it was being developed.</summary>
    [Quote("Llama 4", For = nameof(ModelRelease.Model), Source = nameof(Sources.LongTermStrategy), Suffix = ", un modèle")]
    [Quote("en développement", For = nameof(ModelRelease.DevelopmentStage), Source = nameof(Sources.LongTermStrategy), Gloss = "in development")]
    [Quote("le modèle le plus avancé de l’industrie", For = nameof(ModelRelease.Standing), Source = nameof(Sources.LongTermStrategy),
        PeriodQuote = "l’année prochaine", Modality = Modality.Forecast, Gloss = "the most advanced model of the industry")]
    public static partial ModelRelease Llama4InDevelopment { get; }

    /// <summary>What Meta sets aside for it.</summary>
    [Quote("d’importantes ressources computationnelles", Source = nameof(Sources.LongTermStrategy), Modality = Modality.Forecast, Claimant = Meta,
        Gloss = "considerable computing resources", Remark = "The words call it an initiative; the sentence before speaks of Llama 4.")]
    public static partial Fact<string> ComputingResources { get; }

    /// <summary>Llama 4 when it was out.</summary>
    [Quote("Llama 4", For = nameof(ModelRelease.Model), Suffix = ", sorti")]
    [Quote("début avril", For = nameof(ModelRelease.Released))]
    [Quote("une déception", For = nameof(ModelRelease.Standing), Period = "2025?", Modality = Modality.Estimate, Gloss = "a disappointment")]
    public static partial ModelRelease Llama4Released { get; }

    /// <summary>Llama 4 at writing code.</summary>
    [Quote("l'écriture de code", For = nameof(ModelRanking.Task), Claimant = LMArena, Gloss = "writing code")]
    [Quote("derrière tous les poids lourds", For = nameof(ModelRanking.Rank), Period = "2025?", Claimant = LMArena,
        Remark = "The article calls LMArena independent.", Gloss = "at writing code, below all leading models: American, Chinese and French")]
    public static partial ModelRanking CodeRanking { get; }

    /// <summary>Llama 4 at text.</summary>
    [Quote("interface texte", For = nameof(ModelRanking.Task), Claimant = LMArena, Gloss = "text interface")]
    [Quote("derrière son prédécesseur", For = nameof(ModelRanking.Rank), Period = "2025?", Claimant = LMArena,
        Gloss = "at text, below its predecessor")]
    [Quote("Llama 3", For = nameof(ModelRanking.Predecessor), Prefix = "prédécesseur", Claimant = LMArena)]
    public static partial ModelRanking TextRanking { get; }
}
