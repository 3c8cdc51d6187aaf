using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What those who pay for the Llama consortium are offered, and what they could get.</summary>
[FactSet(Subject = "Llama Consortium", Source = nameof(Sources.ConsortiumRequest))]
public static partial class ConsortiumIncentives
{
    private const string Incentive = "Incentives";

    /// <summary>What the incentives are given in exchange for.</summary>
    [Quote("contributions financières", Gloss = "financial contributions")]
    public static partial Fact<string> Contribution { get; }

    /// <summary>What those who pay are offered.</summary>
    [Quote("l’influence sur les futurs développements", Concept = Incentive, Modality = Modality.Offered, Open = true)]
    [Quote("créer des versions personnalisées")]
    public static partial Fact<NameList<Incentive>> Offered { get; }

    /// <summary>What members could get, as the article sees it.</summary>
    [Quote("façonner le futur des IA", Concept = "BenefitsOfMembership", Modality = Modality.Estimate)]
    [Quote("économies d’échelle")]
    public static partial Fact<NameList<Incentive>> MembershipBenefits { get; }

    /// <summary>What investors were invited to.</summary>
    [Quote("participer au développement des fonctionnalités", Source = nameof(Sources.Znews), Concept = Incentive, Modality = Modality.Offered,
        Open = true)]
    public static partial Fact<NameList<Incentive>> Invitation { get; }
}
