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
    /// <summary>Proves quotes by them.</summary>
    public QuoteProver Prover { get; } = new(Texts, Lock ?? FactLock.Empty, LockProblem);

    /// <summary>Whether another evidence, with the same lock, has the same to say of a text.</summary>
    /// <param name="other">The other evidence.</param>
    /// <param name="text">The name that a source gives.</param>
    public bool HasSame(EvidenceModel other, string text) =>
        Equals(Prover.TextOf(text), other.Prover.TextOf(text)) && Prover.HashOf(text) is { } hash && hash == other.Prover.HashOf(text);

    public bool Equals(EvidenceModel? other) =>
        other is not null && Texts == other.Texts && Equals(Lock, other.Lock) && Equals(LockProblem, other.LockProblem);

    public override int GetHashCode() => Texts.GetHashCode();
}
