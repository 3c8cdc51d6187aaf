using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A <c>[SourceSet]</c> type as it was written.</summary>
internal sealed record SourceSetModel(TypeModel Type, EquatableArray<SourceModel> Sources);
