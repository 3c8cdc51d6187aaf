using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model.Formulas;

/// <summary>A value that a formula can name.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="TypeFullName">The dotted name of the type that declares it.</param>
/// <param name="Property">The name of its property or field, without escape.</param>
/// <param name="Member">The member of the record, or null.</param>
/// <param name="Accessor">The value as code that means the same in any file.</param>
/// <param name="Obstacle">Why code beside other types cannot name it, or null where it can.</param>
internal sealed record FormulaNameEntry(FormulaNameKind Kind, string TypeFullName, string Property, string? Member, string Accessor, string? Obstacle)
{
    /// <summary>Of a point of a series, or a statement of one, what stands after the name of the series: <c>[2025]</c>, <c>[2025].Znews</c>; empty for all else.</summary>
    public string Point { get; init; } = string.Empty;

    /// <summary>The statement that a point stands for: <c>[2025].Znews</c>; null where it is not a point.</summary>
    public string? Statement { get; init; }

    /// <summary>What may be meant, where the name alone means nothing: the points of a series, or the statements of a point that differ.</summary>
    public EquatableArray<string> Choices { get; init; }

    /// <summary>Of a statement of a series, or of a point that stands for one, the point of that statement; null for all else.</summary>
    public string? PointOfStatement => Statement ?? (Point.Length == 0 ? null : Point);

    /// <summary>Why a point stands for none of its statements, and what to do; null for all else.</summary>
    public string? WhyOpen { get; init; }

    /// <summary>Whether it is a series of which not every statement holds, so that not all of its points are known.</summary>
    public bool IsBroken { get; init; }

    /// <summary>The name within its type, without a point: <c>ScaleAi.Price</c>.</summary>
    public string Base => Member is null ? Property : $"{Property}.{Member}";

    /// <summary>The name within its type: <c>ScaleAi.Price</c>, <c>CapitalExpenditure[2025]</c>.</summary>
    public string Path => Base + Point;

    /// <summary>The full name, without a point.</summary>
    public string FullBase => $"{TypeFullName}.{Base}";

    /// <summary>The full name.</summary>
    public string FullName => FullBase + Point;

    /// <summary>The id of the fact that it stands for; else the full name.</summary>
    public string Id => FullBase + PointOfStatement;

    /// <summary>The name by which people of a type know it: without that type, else with the name of its own.</summary>
    /// <param name="typeFullName">The dotted name of the type.</param>
    public string NameIn(string typeFullName) => typeFullName == TypeFullName ? Path : $"{TypeFullName.Substring(TypeFullName.LastIndexOf('.') + 1)}.{Path}";
}
