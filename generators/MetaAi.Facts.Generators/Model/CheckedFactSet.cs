using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A fact set with its facts read and proved: all that the emitter needs.</summary>
internal sealed record CheckedFactSet(TypeModel Type, EquatableArray<CheckedProperty> Properties, EquatableArray<Finding> Findings);
