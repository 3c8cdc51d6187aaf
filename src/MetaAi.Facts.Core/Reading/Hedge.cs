namespace MetaAi.Facts;

/// <summary>How a figure's words bound the number they say. A hedge is never turned into a tolerance.</summary>
public enum Hedge
{
    /// <summary>The words say the number, or the range, as it is.</summary>
    Exact,

    /// <summary>"environ 300", "about 2025": the number said, with no bound.</summary>
    Approx,

    /// <summary>"près de 40 %", "nearly": the number said, approached from below, with no bound.</summary>
    Nearly,

    /// <summary>"plus de 14": a strict lower bound.</summary>
    MoreThan,

    /// <summary>"au moins sept": a lower bound that is included.</summary>
    AtLeast,

    /// <summary>"moins de 10": a strict upper bound.</summary>
    LessThan,

    /// <summary>"pas plus de 10": an upper bound that is included.</summary>
    AtMost,

    /// <summary>"jusqu'à 65": an upper bound that is included.</summary>
    UpTo,

    /// <summary>"plusieurs milliards", "des dizaines de": an indefinite plural, at least two of what it counts.</summary>
    Several,

    /// <summary>"d'ici 2028": a latest date that is included.</summary>
    By,

    /// <summary>"avant juin": a strict latest date.</summary>
    Before,

    /// <summary>"à partir de 2026": an earliest date that is included, looking forward.</summary>
    From,

    /// <summary>"depuis 2019": an earliest date that is included, open to now.</summary>
    Since,

    /// <summary>"10 % ± 2 %": bounds that the words give as a number and a tolerance.</summary>
    Tolerance,
}
