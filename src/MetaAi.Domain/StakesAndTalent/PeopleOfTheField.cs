using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>The people and companies around Meta's search for talent, and what they are to each other.</summary>
[FactSet(Source = nameof(Sources.ElEconomista))]
public static partial class PeopleOfTheField
{
    private const string Sutskever = "Ilya Sutskever";
    private const string Altman = "Sam Altman";
    private const string Chen = "Mark Chen";
    private const string Wang = "Alexandr Wang";
    private const string Translated = "The translation says no more than that he directs the company.";

    /// <summary>Whom Meta talked to.</summary>
    [Quote("cofondateur", For = nameof(PersonRole.Title), Subject = Sutskever)]
    [Quote("OpenAI", For = nameof(PersonRole.Employer), Subject = Sutskever, Prefix = "cofondateur d'")]
    [Quote("Ilya Sutskever", For = nameof(PersonRole.Name), Subject = Sutskever, Overlaps = true)]
    public static partial PersonRole Cofounder { get; }

    /// <summary>Who says what was offered.</summary>
    [Quote("directeur", For = nameof(PersonRole.Title), Subject = Altman, Prefix = "Le", Suffix = "d'Open AI", Remark = Translated)]
    [Quote("Open AI", For = nameof(PersonRole.Employer), Subject = Altman, Prefix = "Le directeur d'")]
    [Quote("Sam Altman", For = nameof(PersonRole.Name), Subject = Altman)]
    public static partial PersonRole Head { get; }

    /// <summary>Who wrote to the people of OpenAI.</summary>
    [Quote("directeur de la recherche", For = nameof(PersonRole.Title), Subject = Chen)]
    [Quote("OpenAI", For = nameof(PersonRole.Employer), Subject = Chen, Prefix = "recherche d'")]
    [Quote("Mark Chen", For = nameof(PersonRole.Name), Subject = Chen)]
    public static partial PersonRole HeadOfResearch { get; }

    /// <summary>Who came with the stake.</summary>
    [Quote("Alexander Wang", For = nameof(PersonRole.Name), Subject = Wang, Overlaps = true)]
    [Quote("directeur", For = nameof(PersonRole.Title), Subject = Wang, Suffix = "de Scale AI", Remark = Translated)]
    [Quote("Scale AI", For = nameof(PersonRole.Employer), Subject = Wang, Prefix = "directeur de")]
    public static partial PersonRole HeadOfScaleAI { get; }

    /// <summary>Whose rival Perplexity AI says that it is.</summary>
    [Quote("Google", Subject = "Perplexity AI", Concept = "Rival", Prefix = "rival autoproclamé de", Claimant = "Perplexity AI")]
    public static partial Fact<Company> PerplexityRival { get; }

    /// <summary>What Runway does.</summary>
    [Quote("société d'IA vidéo", Subject = "Runway", Concept = "Business", Gloss = "a video AI company")]
    public static partial Fact<string> RunwayBusiness { get; }
}
