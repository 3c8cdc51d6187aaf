namespace MetaAi.Facts;

/// <summary>
/// The part of a period that the words name. The extent stays the whole period: where "mid-June" begins and ends is nowhere defined.
/// </summary>
public enum DatePart
{
    /// <summary>"début avril", "early April".</summary>
    Early,

    /// <summary>"mi-juin", "mid-June".</summary>
    Mid,

    /// <summary>"fin 2025", "late 2025".</summary>
    Late,
}
