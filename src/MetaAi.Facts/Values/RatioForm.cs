namespace MetaAi.Facts;

/// <summary>The form that a ratio was written in.</summary>
public enum RatioForm
{
    /// <summary>"49 %".</summary>
    Percent,

    /// <summary>"un tiers", "half".</summary>
    Fraction,

    /// <summary>"le double", "2.5x".</summary>
    Multiple,
}
