namespace MetaAi.Facts;

/// <summary>How sure it is that something holds of values that are known within bounds.</summary>
public enum Certainty
{
    /// <summary>It may hold, and it may not.</summary>
    Undecided,

    /// <summary>It holds whatever the values are within their bounds.</summary>
    Certain,

    /// <summary>It holds for none of them.</summary>
    Impossible,
}
