using MetaAi.Facts.Collections;

namespace MetaAi.Facts.Locking;

/// <summary>A lock made from quotes and texts, and what kept quotes out of it. Equal by value.</summary>
/// <param name="Lock">The lock of the quotes that stand in their texts.</param>
/// <param name="Unproven">The quotes that do not, text by text in the order given; each with the rule that it breaks.</param>
public sealed record LockMaking(FactLock Lock, EquatableArray<UnprovenQuote> Unproven);
