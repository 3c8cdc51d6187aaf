namespace MetaAi.Facts;

/// <summary>What kind of statement a fact is.</summary>
public enum Modality
{
    /// <summary>It is said to be so, or to have been so.</summary>
    Actual,

    /// <summary>It is said of the future: a plan, an outlook, guidance.</summary>
    Forecast,

    /// <summary>It is somebody's estimate.</summary>
    Estimate,

    /// <summary>It is passed on from a report that the source does not vouch for.</summary>
    Reported,

    /// <summary>It is said to be so by a party, and contested or unproved.</summary>
    Alleged,

    /// <summary>It was offered or proposed, and not agreed.</summary>
    Offered,
}
