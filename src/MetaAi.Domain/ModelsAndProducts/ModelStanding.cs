using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>Where a model stands beside others.</summary>
public enum ModelStanding
{
    /// <summary>Ahead of all others.</summary>
    [Alias("le modèle le plus avancé de l’industrie")]
    MostAdvanced,

    /// <summary>Less than was expected of it.</summary>
    [Alias("une déception")]
    Disappointing,

    /// <summary>Behind the models of its competitors.</summary>
    [Alias("derrière tous les poids lourds")]
    BehindCompetitors,

    /// <summary>Behind the model that it replaces.</summary>
    [Alias("derrière son prédécesseur")]
    BehindPredecessor,
}
