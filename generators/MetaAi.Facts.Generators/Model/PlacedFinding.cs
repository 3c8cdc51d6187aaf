using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Generators.Model;

/// <summary>A breach of a rule that the generator itself reports, because the compiler stops at it before any analyzer runs.</summary>
/// <param name="Message">The rule and what its sentence names.</param>
/// <param name="Place">Where it is shown.</param>
internal sealed record PlacedFinding(FactMessage Message, CodePlace Place);
