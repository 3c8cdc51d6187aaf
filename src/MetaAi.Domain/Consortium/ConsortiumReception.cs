using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>How the Llama consortium was received, and why.</summary>
[FactSet(Subject = "Llama Consortium", Source = nameof(Sources.Znews))]
public static partial class ConsortiumReception
{
    private const string Reception = "Reception";
    private const string Reason = "ReasonForReception";

    /// <summary>The first answer.</summary>
    [Quote("n’a pas reçu la réponse enthousiaste", Concept = Reception, Modality = Modality.Reported,
        Claimant = "sources who are not named", Gloss = "did not get the enthusiastic response it expected")]
    public static partial Fact<string> FirstResponse { get; }

    /// <summary>Who was against it.</summary>
    [Quote("Certaines entreprises se sont opposées", Concept = Reception, Gloss = "some companies were against it")]
    public static partial Fact<string> Opposition { get; }

    /// <summary>What they were against helping to train.</summary>
    [Quote("un modèle open source", Concept = "Opposed", Gloss = "an open-source model, which they were asked to help train")]
    public static partial Fact<string> OpenSourceModel { get; }

    /// <summary>A reason: nobody pays for Llama.</summary>
    [Quote("Llama est gratuit", Concept = Reason, Gloss = "Llama is free of charge")]
    public static partial Fact<string> FreeOfCharge { get; }

    /// <summary>A reason: who pays for Llama earns hardly anything from it.</summary>
    [Quote("presque non rentable", Concept = Reason, Modality = Modality.Estimate, Gloss = "hardly profitable to fund",
        Remark = "The translation is awkward; the words stand as they are.")]
    public static partial Fact<string> Profitability { get; }

    /// <summary>Whether it will come about.</summary>
    [Quote("pas encore certain", Concept = "Outcome", Gloss = "not yet certain that the proposals will succeed")]
    public static partial Fact<string> Outcome { get; }

    /// <summary>How many showed interest.</summary>
    [Quote("rares sont les entreprises", Source = nameof(Sources.ConsortiumRequest), Concept = Reception,
        Gloss = "few companies showed keen interest")]
    public static partial Fact<string> Interest { get; }

    /// <summary>A reason: anyone may use and change Llama.</summary>
    [Quote("la nature open source", Source = nameof(Sources.ConsortiumRequest), Concept = Reason, Gloss = "Llama is open source")]
    public static partial Fact<string> OpenSource { get; }

    /// <summary>A reason: competitors have stakes of their own.</summary>
    [Quote("Cette dynamique concurrentielle", Source = nameof(Sources.ConsortiumRequest), Concept = Reason, Modality = Modality.Estimate,
        Gloss = "competitors' own investments could explain it")]
    public static partial Fact<string> CompetitiveDynamics { get; }

    /// <summary>Where it stands.</summary>
    [Quote("manque d’engagement pour le moment", Source = nameof(Sources.ConsortiumRequest), Concept = Reception,
        Gloss = "a lack of commitment for now")]
    public static partial Fact<string> Commitment { get; }
}
