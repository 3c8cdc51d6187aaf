using MetaAi.Facts.Collections;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Model;

/// <summary>The texts and the lock of a compilation.</summary>
/// <param name="Texts">The texts, sorted by name; equal by name and hash.</param>
/// <param name="Lock">The lock; <see cref="FactLock.Empty"/> where there is none or it cannot be read.</param>
/// <param name="HasLock">Whether there is a lock that can be read.</param>
internal sealed record EvidenceModel(EquatableArray<FactText> Texts, FactLock Lock, bool HasLock);
