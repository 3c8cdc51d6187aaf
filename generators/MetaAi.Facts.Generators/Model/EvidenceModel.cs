using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Model;

/// <summary>The texts and the lock of a compilation.</summary>
/// <param name="Texts">The texts, sorted by name; equal by name and content.</param>
/// <param name="Lock">The lock; null where there is none or it cannot be read.</param>
/// <param name="LockProblem">Why the lock cannot be read, or null.</param>
internal sealed record EvidenceModel(EquatableArray<FactText> Texts, FactLock? Lock, FactMessage? LockProblem)
{
    public QuoteProver Prover => new(Texts, Lock ?? FactLock.Empty, LockProblem);
}
