using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Doubts about what Meta spends on AI, and who has them.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.ElEconomista))]
public static partial class Scepticism
{
    private const string View = "ViewOfStrategy";
    private const string Mowshowitz = "Zvi Mowshowitz";
    private const string Mortonson = "Ted Mortonson";
    private const string Afp = "AFP";

    /// <summary>How the strategy is met.</summary>
    [Quote("suscite le scepticisme", Concept = View, Gloss = "meets with scepticism")]
    public static partial Fact<string> GeneralView { get; }

    /// <summary>The doubts of the stock market.</summary>
    [Quote("avoir des doutes", Concept = View, Gloss = "some on Wall Street begin to have doubts")]
    public static partial Fact<string> StockMarketDoubts { get; }

    /// <summary>A blogger, on the people who will come.</summary>
    [Quote("attirera de vrais talents", Concept = View, Modality = Modality.Forecast, Claimant = Mowshowitz, Via = [Afp],
        Gloss = "it will attract real talent")]
    public static partial Fact<string> TalentAttracted { get; }

    /// <summary>A blogger, on the lack of choice.</summary>
    [Quote("pas beaucoup d'options", Concept = View, Modality = Modality.Estimate, Claimant = Mowshowitz, Via = [Afp], Gloss = "not many options",
        Remark = "The translation lets the blogger speak of himself; the sense asks for Mark Zuckerberg.")]
    public static partial Fact<string> FewOptions { get; }

    /// <summary>A blogger, on paying for people.</summary>
    [Quote("très problématique", Concept = View, Modality = Modality.Estimate, Claimant = Mowshowitz, Via = [Afp],
        Gloss = "very problematic: the mercenary side of it")]
    public static partial Fact<string> MercenarySide { get; }

    /// <summary>A blogger, on Meta as an employer.</summary>
    [Quote("personne ne veut travailler", Concept = View, Modality = Modality.Estimate, Claimant = Mowshowitz, Via = [Afp],
        Gloss = "nobody wants to work for Meta and these products, but for a very high salary")]
    public static partial Fact<string> UnwillingTalent { get; }

    /// <summary>A blogger, on what people come for all the same.</summary>
    [Quote("un salaire très élevé", Concept = View, Modality = Modality.Estimate, Claimant = Mowshowitz, Via = [Afp], Gloss = "only for a very high salary")]
    public static partial Fact<string> PriceOfTalent { get; }

    /// <summary>A blogger, on whether it will work.</summary>
    [Quote("Je ne m’attends donc pas", Concept = View, Modality = Modality.Forecast, Claimant = Mowshowitz, Via = [Afp],
        Gloss = "does not expect it to work")]
    public static partial Fact<string> ExpectedFailure { get; }

    /// <summary>An analyst, on what institutional investors care for: cash.</summary>
    [Quote("la liquidité de l'entreprise", Concept = "InvestorConcern", Modality = Modality.Estimate, Claimant = Mortonson,
        Gloss = "above all the company's liquidity, which is its cash flow")]
    public static partial Fact<string> Liquidity { get; }

    /// <summary>An analyst, on what institutional investors care for: capital.</summary>
    [Quote("bonne gestion de son capital", Concept = "InvestorConcern", Modality = Modality.Estimate, Claimant = Mortonson, Gloss = "good management of its capital")]
    public static partial Fact<string> CapitalManagement { get; }

    /// <summary>An analyst, on who could stop Mark Zuckerberg.</summary>
    [Quote("pas de contrepoids", Concept = "CorporateGovernance", Modality = Modality.Estimate, Claimant = Mortonson, Gloss = "no counterweight to Mark Zuckerberg for now")]
    public static partial Fact<string> Counterweight { get; }

    /// <summary>An analyst, on what holders of shares fear.</summary>
    [Quote("deviennent incontrôlables", Concept = "InvestorConcern", Modality = Modality.Estimate, Claimant = Mortonson,
        Gloss = "shareholders fear that this spending will get out of control")]
    public static partial Fact<string> RunawaySpending { get; }
}
