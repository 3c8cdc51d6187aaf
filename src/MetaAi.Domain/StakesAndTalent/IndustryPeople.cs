using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>The people and companies around Meta's search for talent, and what they are to each other.</summary>
[FactSet(Source = nameof(Sources.ElEconomista))]
public static partial class IndustryPeople
{
    private const string SutskeverName = "Ilya Sutskever";
    private const string AltmanName = "Sam Altman";
    private const string ChenName = "Mark Chen";
    private const string WangName = "Alexandr Wang";
    private const string Translated = "The translation says no more than that he directs the company.";

    /// <summary>Ilya Sutskever, whom Meta contacted.</summary>
    [Quote("cofondateur", For = nameof(PersonRole.Title), Subject = SutskeverName)]
    [Quote("OpenAI", For = nameof(PersonRole.Organization), Subject = SutskeverName, Prefix = "cofondateur d'")]
    public static partial PersonRole Sutskever { get; }

    /// <summary>Sam Altman, who says what Meta offered.</summary>
    [Quote("directeur", For = nameof(PersonRole.Title), Subject = AltmanName, Prefix = "Le", Suffix = "d'Open AI", Remark = Translated)]
    [Quote("Open AI", For = nameof(PersonRole.Organization), Subject = AltmanName, Prefix = "Le directeur d'")]
    public static partial PersonRole Altman { get; }

    /// <summary>Mark Chen, who wrote to the people of OpenAI.</summary>
    [Quote("directeur de la recherche", For = nameof(PersonRole.Title), Subject = ChenName)]
    [Quote("OpenAI", For = nameof(PersonRole.Organization), Subject = ChenName, Prefix = "recherche d'")]
    public static partial PersonRole Chen { get; }

    /// <summary>Alexandr Wang, who leaves Scale AI for Meta.</summary>
    [Quote("directeur", For = nameof(PersonRole.Title), Subject = WangName, Suffix = "de Scale AI", Remark = Translated)]
    [Quote("Scale AI", For = nameof(PersonRole.Organization), Subject = WangName, Prefix = "directeur de")]
    public static partial PersonRole Wang { get; }

    /// <summary>Whose rival Perplexity AI says that it is.</summary>
    [Quote("Google", Subject = "Perplexity AI", Concept = "Rival", Prefix = "rival autoproclamé de", Claimant = "Perplexity AI")]
    public static partial Fact<Company> PerplexityRival { get; }

    /// <summary>What Runway does.</summary>
    [Quote("société d'IA vidéo", Subject = "Runway", Concept = "Business", Gloss = "a video AI company")]
    public static partial Fact<string> RunwayBusiness { get; }
}
