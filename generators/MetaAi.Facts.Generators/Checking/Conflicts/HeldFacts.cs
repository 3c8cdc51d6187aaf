using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;

namespace MetaAi.Facts.Generators.Checking.Conflicts;

/// <summary>Facts that are held against each other, in the order of their declaration. Equal where they are the same.</summary>
/// <param name="Kind">What they are held against each other for.</param>
/// <param name="Facts">The facts.</param>
internal sealed record HeldFacts(HeldFactsKind Kind, EquatableArray<HeldFact> Facts);
