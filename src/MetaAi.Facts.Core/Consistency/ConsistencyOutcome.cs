namespace MetaAi.Facts.Consistency;

/// <summary>How two statements about the same go together.</summary>
public enum ConsistencyOutcome
{
    /// <summary>They say the same.</summary>
    Complete,

    /// <summary>What the one allows meets what the other allows, with rounding.</summary>
    Consistent,

    /// <summary>They do not meet, and an approximation, a number that was cut off, zeros that do not count or an uncertain period may be why.</summary>
    Undecided,

    /// <summary>They contradict each other.</summary>
    Inconsistent,

    /// <summary>What came to be lies within what was expected.</summary>
    Within,

    /// <summary>What came to be lies outside of what was expected. It is no contradiction.</summary>
    Outside,

    /// <summary>One claimant expected something else at another time.</summary>
    Revised,

    /// <summary>They are about different things, or of kinds that stand side by side.</summary>
    NotComparable,
}
