using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Where Meta's AI is going: superintelligence, competition, and what may come.</summary>
[FactSet(Subject = "Meta Platforms", Source = nameof(Sources.ElEconomista))]
public static partial class Outlook
{
    private const string Zino = "Angelo Zino";

    /// <summary>What superintelligence is, in the article.</summary>
    [Quote("surpasse les capacités de compréhension et de réflexion humaines", Subject = "Superintelligence",
        Gloss = "surpasses human understanding and reasoning")]
    public static partial Fact<string> Definition { get; }

    /// <summary>What general AI is, in the article.</summary>
    [Quote("cette dernière égalant les humains", Subject = "Artificial general intelligence", Concept = nameof(Definition), Gloss = "equals people")]
    public static partial Fact<string> DefinitionOfGeneralAI { get; }

    /// <summary>When an analyst expects it.</summary>
    [Quote("au moins trois à cinq ans", For = nameof(Superintelligence.Horizon), Subject = "Superintelligence", Modality = Modality.Forecast,
        Claimant = Zino, Remark = "Counted from when he said so, which the article does not date. He speaks of general AI as well.")]
    [Quote("recruter ces personnes et investir massivement", For = nameof(Superintelligence.Preparation), Subject = "Superintelligence",
        Modality = Modality.Estimate, Claimant = Zino, Gloss = "hire these people and invest heavily",
        Remark = "The translation lets the analyst say we; the sense asks for Meta.")]
    public static partial Superintelligence Superintelligence { get; }

    /// <summary>Where an analyst sees revenue: advertising and devices.</summary>
    [Quote("la publicité, les appareils connectés", Modality = Modality.Forecast, Claimant = Zino,
        Gloss = "advertising, and connected devices such as glasses and headsets")]
    public static partial Fact<string> Monetisation { get; }

    /// <summary>Where an analyst sees revenue: a model.</summary>
    [Quote("même Llama", Concept = "Monetisation", Modality = Modality.Forecast, Claimant = Zino, Gloss = "even Llama")]
    public static partial Fact<string> ModelMonetisation { get; }

    /// <summary>What stays as it is in the short term, to an analyst.</summary>
    [Quote("ne change pas le potentiel de rentabilité", Modality = Modality.Estimate, Claimant = Zino,
        Gloss = "does not change the potential for profit in the short term")]
    public static partial Fact<string> ShortTermProfitability { get; }

    /// <summary>How an analyst sees the long term.</summary>
    [Quote("confiant sur le long terme", Modality = Modality.Forecast, Claimant = Zino, Gloss = "confident about the long term")]
    public static partial Fact<string> LongTermView { get; }

    /// <summary>Meta's competitors in AI.</summary>
    [Quote("OpenAI ou Google", Source = nameof(Sources.ConsortiumRequest), Open = true)]
    public static partial Fact<NameList<Company>> Competitors { get; }

    /// <summary>What Meta wants to make sure of in AI.</summary>
    [Quote("position de leader", Source = nameof(Sources.ConsortiumRequest), Gloss = "its position as a leader in AI")]
    public static partial Fact<string> Ambition { get; }

    /// <summary>What Meta puts first.</summary>
    [Quote("priorisant des investissements considérables", Source = nameof(Sources.LongTermStrategy),
        Gloss = "considerable investments come before revenue now")]
    public static partial Fact<string> Priority { get; }

    /// <summary>Whether Meta can afford it.</summary>
    [Quote("demeure financièrement solide", Source = nameof(Sources.LongTermStrategy), Modality = Modality.Estimate,
        Gloss = "remains financially sound in spite of these investments")]
    public static partial Fact<string> FinancialStrength { get; }

    /// <summary>What holders keep their shares for, to an analyst.</summary>
    [Quote("les réservent pour la publicité", Modality = Modality.Estimate, Claimant = "Ted Mortonson", Gloss = "they hold them for AI-based advertising")]
    public static partial Fact<string> ReasonToHoldShares { get; }

    /// <summary>Where Meta is strong, to an analyst.</summary>
    [Quote("extrêmement bien positionnée", Modality = Modality.Estimate, Claimant = "Ted Mortonson", Gloss = "extremely well placed in AI-based advertising")]
    public static partial Fact<string> AdvertisingPosition { get; }

    /// <summary>The century of the challenges that large technology companies meet: innovation and competition.</summary>
    [Quote("21e siècle", Source = nameof(Sources.ConsortiumRequest), Subject = "Large technology companies")]
    public static partial Fact<ExtendedDate> CenturyOfChallenges { get; }
}
