using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Locking;

/// <summary>What came of proving a period: what is to be locked of its words, or why they do not prove it; neither where it has no words and nothing speaks against it.</summary>
internal readonly record struct PeriodProof(LockedPeriod? Locked, FactMessage? Problem);
