using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A source set, checked: all that the emitter needs.</summary>
internal sealed record CheckedSourceSet(TypeModel Type, EquatableArray<CheckedSource> Sources, EquatableArray<Finding> Findings);
