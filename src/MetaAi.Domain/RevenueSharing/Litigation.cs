using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>The court case in which the revenue sharing came to light.</summary>
[FactSet(Subject = "Kadrey v. Meta", Source = nameof(Sources.LlamaMonetisation))]
public static partial class Litigation
{
    private const string TechCrunch = "TechCrunch";
    private const string Plaintiffs = "plaintiffs in Kadrey v. Meta";

    /// <summary>Kadrey v. Meta, on the books that Llama is alleged to have been trained on.</summary>
    [Quote("document judiciaire récemment déclassifié", For = nameof(CourtCase.Document), Via = [TechCrunch],
        Gloss = "a recently unsealed court document")]
    [Quote("livres électroniques piratés", For = nameof(CourtCase.TrainingData), Modality = Modality.Alleged, Claimant = Plaintiffs,
        Via = [TechCrunch], Gloss = "pirated e-books")]
    [Quote("facilité la violation du droit d'auteur", For = nameof(CourtCase.Infringement), Modality = Modality.Alleged, Claimant = Plaintiffs,
        Via = [TechCrunch], Gloss = "facilitated the infringement of copyright")]
    [Quote("via des torrents", For = nameof(CourtCase.Means), Modality = Modality.Alleged, Claimant = Plaintiffs, Via = [TechCrunch],
        Gloss = "through torrents, by seeding the works")]
    [Quote("pourrait renforcer la cause des plaignants", For = nameof(CourtCase.Effect), Modality = Modality.Estimate, Via = [TechCrunch],
        Gloss = "could strengthen the plaintiffs' case")]
    public static partial CourtCase Kadrey { get; }

    /// <summary>What Llama is said to have been trained on, in the article's own words.</summary>
    [Quote("prétendument entraîné avec du matériel protégé", Concept = nameof(CourtCase.TrainingData), Modality = Modality.Alleged,
        Via = [TechCrunch], Gloss = "material that is protected by copyright")]
    public static partial Fact<string> ProtectedTrainingData { get; }
}
