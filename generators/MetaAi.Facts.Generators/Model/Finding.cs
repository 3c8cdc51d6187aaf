using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A breach of a rule, and where it was declared; the place is looked up only when it is reported.</summary>
/// <param name="Message">The rule and what its sentence names.</param>
/// <param name="Property">The property that declares it; null where it is the type as a whole.</param>
/// <param name="Quote">Which of the property's quotes, from 0; null where it is the property or its source attribute as a whole.</param>
internal sealed record Finding(FactMessage Message, string? Property, int? Quote = null);
