using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>The stray properties of one type.</summary>
internal sealed record StrayProperties(TypeModel Type, EquatableArray<StrayProperty> Properties);
