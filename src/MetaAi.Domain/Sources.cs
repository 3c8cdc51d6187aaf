using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>The articles that the catalogue quotes. Their texts are not part of the project; <c>facts.lock</c> stands in for them.</summary>
/// <remarks>
/// How they are read: a claimant, or one whom the claim came through, holds for the sentence that names it, but for what the article says of people and
/// companies in passing. It is carried on to another sentence only where the text ties the two: "également", a quotation that runs on, the same letter, note or
/// interview going on. Somebody of whom something is said is no claimant. A forecast is what is planned, hoped for or expected to come; an estimate is what
/// somebody thinks to be so ("estime", "pense"), what somebody judges, the article too ("une déception"), and what could be so ("pourrait", "la possibilité
/// de"). What is aimed at ("cherche à") is said of the one who aims at it, as it stands.
/// </remarks>
[SourceSet]
public static partial class Sources
{
    /// <summary>Znews on Meta asking Microsoft and Amazon to help pay for Llama.</summary>
    [Source("000_dc652c737217a016.txt", Publisher = "Znews", Language = "fr", Currency = "USD", Issued = "2025",
        Url = "https://znews.vn/meta-can-tien-phai-keu-goi-microsoft-amazon-gop-von-post1547916.html")]
    public static partial Source Znews { get; }

    /// <summary>An article, whose publisher it does not name, on the Llama consortium. It gives no year: 2025 is inferred.</summary>
    [Source("001_581111a87271915b.txt", Language = "fr", Currency = "USD", Issued = "2025?",
        Title = "Meta secoue le monde de l’IA : Découvrez pourquoi l’entreprise demande de l’aide à ses concurrents !")]
    public static partial Source ConsortiumRequest { get; }

    /// <summary>An article, whose publisher it does not name, on Meta's long-term AI strategy. It gives no year: 2024 is inferred.</summary>
    [Source("002_75862948d9372d88.txt", Language = "fr", Currency = "USD", Issued = "2024?")]
    public static partial Source LongTermStrategy { get; }

    /// <summary>El Economista on Meta's effort to stay ahead in generative AI. It gives no year: 2025 is inferred.</summary>
    [Source("003_daf5cbbd3dff0c3b.txt", Publisher = "El Economista", Language = "fr", Currency = "USD", Issued = "2025?",
        Title = "Le combat de plusieurs millions de dollars de Meta pour rester en tête du développement de l'IA générative")]
    public static partial Source ElEconomista { get; }

    /// <summary>An article after TechCrunch on how Llama earns money for Meta. It gives no date: 2025 is inferred.</summary>
    [Source("004_9cab9533bcc5454b.txt", Language = "fr", Currency = "USD", Issued = "2025?",
        Title = "Monétisation de Llama AI de Meta : Le Partage des Revenus Révélé")]
    public static partial Source LlamaMonetisation { get; }
}
