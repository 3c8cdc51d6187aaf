using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>The Llama consortium: what it is called, what it is for, and whom Meta asked to pay for it.</summary>
[FactSet(Subject = "Llama Consortium", Source = nameof(Sources.Znews))]
public static partial class Consortium
{
    private const string Competitors = "Competitors of Meta";
    private const string Meta = "Meta";
    private const string TheInformation = "The Information";
    private const string FourSources = "four sources close to the matter";
    private const string CompanySources = "sources close to the company";

    /// <summary>The name that sources gave, in translation.</summary>
    [Quote("Alliance des lamas", Concept = "Name", Modality = Modality.Reported, Claimant = "sources who are not named",
        Gloss = "Llama Alliance", Remark = "The translation takes Llama for the animal.")]
    public static partial Fact<string> TranslatedName { get; }

    /// <summary>What Meta hopes to set up.</summary>
    [Quote("une plateforme collaborative", Source = nameof(Sources.ConsortiumRequest), Modality = Modality.Forecast, Claimant = Meta,
        Gloss = "a platform to work together on")]
    public static partial Fact<string> PlannedPlatform { get; }

    /// <summary>What Meta hopes that it will do.</summary>
    [Quote("mutualiser les ressources et les savoirs-faire", Source = nameof(Sources.ConsortiumRequest), Modality = Modality.Forecast,
        Claimant = Meta, Gloss = "pool resources and know-how")]
    public static partial Fact<string> Purpose { get; }

    /// <summary>The people whom the report rests on that made it known.</summary>
    [Quote("quatre sources", Via = [TheInformation])]
    public static partial Fact<Quantity> Informants { get; }

    /// <summary>What Meta asked its partners for, after The Information.</summary>
    [Quote("Microsoft et Amazon", For = nameof(PartnerRequest.ApproachedCompanies), Modality = Modality.Reported, Claimant = FourSources,
        Via = [TheInformation], Open = true)]
    [Quote("les coûts de formation", For = nameof(PartnerRequest.Contribution), Modality = Modality.Forecast, Claimant = Meta,
        Gloss = "the cost of training, which Meta hopes partners will bear",
        Remark = "The translation takes the training of a model for that of people.")]
    [Quote("coût croissant du développement de l'IA", For = nameof(PartnerRequest.Motive), Modality = Modality.Reported,
        Claimant = "source that is not named", Via = [TheInformation], Gloss = "the growing cost of developing AI",
        Remark = "The article has one source say so, after it spoke of four.")]
    public static partial PartnerRequest CostSharingRequest { get; }

    /// <summary>What Meta asked its competitors for, as the article on the consortium has it.</summary>
    [Quote("Amazon, Microsoft et Oracle", For = nameof(PartnerRequest.ApproachedCompanies), Source = nameof(Sources.ConsortiumRequest),
        Modality = Modality.Reported, Claimant = CompanySources, Open = true)]
    [Quote("plusieurs acteurs majeurs", For = nameof(PartnerRequest.ApproachedCount), Source = nameof(Sources.ConsortiumRequest),
        Modality = Modality.Reported, Claimant = CompanySources)]
    [Quote("un soutien financier", For = nameof(PartnerRequest.Contribution), Source = nameof(Sources.ConsortiumRequest),
        Gloss = "financial support")]
    [Quote("l’entraînement de ses modèles d’intelligence artificielle", For = nameof(PartnerRequest.UseOfFunds),
        Source = nameof(Sources.ConsortiumRequest), Gloss = "the training of its AI models")]
    [Quote("coûts astronomiques de développement", For = nameof(PartnerRequest.Motive), Source = nameof(Sources.ConsortiumRequest),
        Gloss = "lower the astronomical cost of development")]
    [Quote("maximiser l’impact et le potentiel", For = nameof(PartnerRequest.Goal), Source = nameof(Sources.ConsortiumRequest),
        Gloss = "make the most of the impact and the potential of its models")]
    public static partial PartnerRequest FundingRequest { get; }

    /// <summary>What competitors had already put into AI companies.</summary>
    [Quote("Amazon et Microsoft", For = nameof(CompetitorInvestment.Investors), Subject = Competitors, Source = nameof(Sources.ConsortiumRequest),
        Open = true)]
    [Quote("Anthropic et OpenAI", For = nameof(CompetitorInvestment.Investees), Subject = Competitors, Source = nameof(Sources.ConsortiumRequest),
        Open = true, Remark = "The article does not say who invested in which.")]
    [Quote("lourds investissements", For = nameof(CompetitorInvestment.InvestmentSize), Subject = Competitors,
        Source = nameof(Sources.ConsortiumRequest), Gloss = "heavy investments")]
    public static partial CompetitorInvestment CompetitorStakes { get; }
}
