namespace MetaAi.Facts;

/// <summary>The unit in which a difference of percentages was written.</summary>
public enum PointUnit
{
    /// <summary>Percentage points, <c>pp</c>: "2 points de pourcentage".</summary>
    PercentagePoint,

    /// <summary>Basis points, <c>bp</c>, a hundredth of a percentage point: "25 points de base".</summary>
    BasisPoint,
}
