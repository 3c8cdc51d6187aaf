using MetaAi.Facts.Formulas;

namespace MetaAi.Facts.Generators.Types;

/// <summary>A type that a derived value can have.</summary>
/// <param name="Name">The type as a declaration writes it.</param>
/// <param name="MetadataName">The dotted name in metadata.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="Fits">Whether it holds what measures so.</param>
internal sealed record DerivedTypeRow(string Name, string MetadataName, DimensionKind Kind, Func<Dimension, bool> Fits);
