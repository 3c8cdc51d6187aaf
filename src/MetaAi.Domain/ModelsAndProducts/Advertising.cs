using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>How AI is to take over the work of advertising, as Meta's chief executive sees it.</summary>
[FactSet(Subject = "Advertising automation", Source = nameof(Sources.LongTermStrategy))]
public static partial class Advertising
{
    private const string Zuckerberg = "Mark Zuckerberg";
    private const string Stratechery = "Stratechery";

    /// <summary>What he expects in the article on the strategy.</summary>
    [Quote("création de textes publicitaires", For = nameof(AdvertisingAutomation.Scope), Modality = Modality.Forecast, Claimant = Zuckerberg,
        Gloss = "writing advertisements")]
    [Quote("personnalisation", For = nameof(AdvertisingAutomation.Customisation), Modality = Modality.Forecast, Claimant = Zuckerberg,
        Gloss = "customisation")]
    [Quote("objectifs commerciaux et leurs budgets", For = nameof(AdvertisingAutomation.AdvertisersFocus), Modality = Modality.Forecast,
        Claimant = Zuckerberg, Gloss = "business goals and budgets")]
    public static partial AdvertisingAutomation Assistance { get; }

    /// <summary>What he plans in a podcast, in El Economista.</summary>
    [Quote("remplacer complètement les agences", For = nameof(AdvertisingAutomation.Scope), Source = nameof(Sources.ElEconomista),
        Modality = Modality.Forecast, Claimant = Zuckerberg, Via = [Stratechery], Gloss = "replace marketing and advertising agencies completely")]
    [Quote("une solution clé en main", For = nameof(AdvertisingAutomation.Offer), Source = nameof(Sources.ElEconomista),
        Modality = Modality.Forecast, Claimant = Zuckerberg, Via = [Stratechery], Gloss = "a turnkey solution for advertisers")]
    [Quote("nouvelle source de revenus", For = nameof(AdvertisingAutomation.RevenueSource), Source = nameof(Sources.ElEconomista),
        Modality = Modality.Forecast, Claimant = Zuckerberg, Via = [Stratechery], Gloss = "a new source of revenue")]
    [Quote("bientôt", For = nameof(AdvertisingAutomation.Horizon), Source = nameof(Sources.ElEconomista), Modality = Modality.Forecast,
        Claimant = Zuckerberg, Via = [Stratechery], Gloss = "soon, said of the turnkey solution")]
    public static partial AdvertisingAutomation AgencyReplacement { get; }
}
