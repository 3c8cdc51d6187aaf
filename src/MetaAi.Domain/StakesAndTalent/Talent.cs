using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What Meta spends on its AI team, and whom it tried to win.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.ElEconomista))]
public static partial class Talent
{
    private const string AmericanMedia = "several American media";
    private const string SeveralMedia = "several media";
    private const string Altman = "Sam Altman";
    private const string Offers = "Meta's offers to OpenAI employees";
    private const string Drive = "Meta's hiring drive";

    /// <summary>What the effort to stay ahead costs, in the headline.</summary>
    [Quote("plusieurs millions de dollars", Prefix = "Down Icon Le combat de", Period = "2025?", Rank = Rank.Deprecated,
        RankReason = "a headline, and probably a mistranslation of multimillion-dollar", Remark = "Probably the translation of multimillion-dollar. The page prints its headline twice; this is the first.")]
    public static partial Fact<MonetaryAmount> EffortCost { get; }

    /// <summary>What is spent on the team.</summary>
    [Quote("des milliards", Prefix = "dépensent", Period = "2025?", Unit = "USD",
        Remark = "The words name no currency; the article's other amounts are in dollars.")]
    public static partial Fact<MonetaryAmount> TeamSpending { get; }

    /// <summary>Those whom Meta contacted before it bought into Scale AI.</summary>
    [Quote("plusieurs médias américains", For = nameof(CompanyApproach.Informants))]
    [Quote("Ilya Sutskever", For = nameof(CompanyApproach.ApproachedPerson), Modality = Modality.Reported, Claimant = AmericanMedia)]
    [Quote("Perplexity AI", For = nameof(CompanyApproach.ApproachedCompanies), Modality = Modality.Reported, Claimant = AmericanMedia)]
    [Quote("Runway", For = nameof(CompanyApproach.ApproachedCompanies))]
    public static partial CompanyApproach EarlierApproaches { get; }

    /// <summary>What employees of OpenAI were offered.</summary>
    [Quote("OpenAI", For = nameof(TalentOffer.RecipientsEmployer), Subject = Offers, Prefix = "employés d'", Suffix = "et à peu près", Claimant = Altman)]
    [Quote("de nombreux", For = nameof(TalentOffer.Recipients), Subject = Offers, Claimant = Altman, Gloss = "many employees of OpenAI")]
    [Quote("plus de 100 millions de dollars", For = nameof(TalentOffer.SigningBonus), Subject = Offers, Per = "person", Modality = Modality.Offered,
        Claimant = Altman)]
    [Quote("à peu près le même montant", For = nameof(TalentOffer.Salary), Subject = Offers, Per = "year", Modality = Modality.Offered, Claimant = Altman,
        Gloss = "about the same amount as the signing bonus", Remark = "For each person; the bonus is said to be more than 100 million.")]
    [Formula(nameof(TalentOffer.SigningBonus), For = nameof(TalentOffer.Salary))]
    public static partial TalentOffer OpenAIOffer { get; }

    /// <summary>What the signing bonuses come to, if each of those who come from OpenAI gets what was offered.</summary>
    [Formula($"{nameof(Hires)}.{nameof(Hires.Announcement)}.{nameof(HiringAnnouncement.HiresFromOpenAI)} * {nameof(OpenAIOffer)}.{nameof(TalentOffer.SigningBonus)}")]
    public static partial Derived<MonetaryAmount> SigningBonuses { get; }

    /// <summary>Who started it all, and why.</summary>
    [Quote("plusieurs médias", For = nameof(TalentDrive.Informants), Subject = Drive, Suffix = ", c'est")]
    [Quote("Zuckerberg", For = nameof(TalentDrive.Initiator), Subject = Drive, Suffix = "lui-même", Modality = Modality.Reported, Claimant = SeveralMedia)]
    [Quote("à la traîne", For = nameof(TalentDrive.Motive), Subject = Drive, Modality = Modality.Reported, Claimant = SeveralMedia,
        Gloss = "Meta lags behind in generative AI")]
    [Quote("des dizaines de milliards", For = nameof(TalentDrive.InvestedBefore), Subject = Drive, Modality = Modality.Reported, Claimant = SeveralMedia,
        Unit = "USD", Confirmed = "'investis' is what was done with the money, and nothing that is counted",
        Remark = "The words name no currency; the article's other amounts are in dollars.")]
    public static partial TalentDrive Recruitment { get; }

    /// <summary>What Meta spends on it for.</summary>
    [Quote("revenir dans la course", Gloss = "get back into the race", Remark = "The headline says stay ahead.")]
    public static partial Fact<string> Goal { get; }

    /// <summary>The team that newcomers join.</summary>
    [Quote("nouvelle équipe", Modality = Modality.Forecast, Claimant = "Meta", Gloss = "a new team that works on superintelligence")]
    public static partial Fact<string> Team { get; }
}
