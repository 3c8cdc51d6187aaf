using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A <c>[FactSet]</c> type as it was written.</summary>
internal sealed record FactSetModel(TypeModel Type, string? Subject, string? Source, string? PeriodQuote, EquatableArray<PropertyModel> Properties);
