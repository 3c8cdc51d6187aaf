using MetaAi.Facts.Declaring;
using MetaAi.Facts.Formulas;

namespace MetaAi.Facts.Generators.Types;

/// <summary>The types that a derived value can have: a row for each. Of two that are for the same, the one that says more stands first.</summary>
internal static class DerivedTypeRows
{
    private const string MonetaryRate = nameof(MonetaryRate);

    private static readonly DerivedTypeRow[] Rows =
    [
        new(MonetaryRate, "MetaAi.Facts." + MonetaryRate, DimensionKind.Money, dimension => dimension is { Kind: DimensionKind.Money, Unit: not null }),
        Row(FactTypes.MonetaryAmount, DimensionKind.Money),
        Row(FactTypes.Ratio, DimensionKind.Ratio, DimensionKind.Number),
        Row(FactTypes.PercentagePoints, DimensionKind.Points),
        Row(FactTypes.Quantity, DimensionKind.Quantity),
        Row(FactTypes.Number, DimensionKind.Number, DimensionKind.Ratio, DimensionKind.Quantity),
    ];

    /// <summary>The names of all, in a list for a sentence.</summary>
    public static string Names { get; } = string.Join(", ", Rows.Select(row => row.Name));

    /// <summary>The row of a type; null for one that no formula comes to.</summary>
    public static DerivedTypeRow? Of(string metadataName) => Array.Find(Rows, row => row.MetadataName == metadataName);

    /// <summary>The type that holds what measures so; null where none does.</summary>
    public static DerivedTypeRow? For(Dimension dimension) => Array.Find(Rows, row => row.Kind == dimension.Kind && row.Fits(dimension));

    // A pure number may stand for another one.
    private static DerivedTypeRow Row(FactType type, DimensionKind kind, params DimensionKind[] others) =>
        new(type.Name, type.MetadataName, kind, dimension => dimension.Kind == kind || Array.IndexOf(others, dimension.Kind) >= 0);
}
