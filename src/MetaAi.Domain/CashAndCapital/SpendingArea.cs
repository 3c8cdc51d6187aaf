using MetaAi.Facts;

namespace MetaAi.Domain;

/// <summary>What capital expenditure goes into.</summary>
public enum SpendingArea
{
    /// <summary>Chips to train and run models on.</summary>
    [Alias("puces AI")]
    AIChips,

    /// <summary>Data centres.</summary>
    [Alias("data centers")]
    [Alias("centres de données")]
    DataCentres,

    /// <summary>The teams that develop AI.</summary>
    [Alias("équipes de développement d'IA")]
    DevelopmentTeams,
}
