using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Locking;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>A fact and what came of checking it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Proof">What proves it.</param>
/// <param name="Locked">What a lock holds of it, or should hold; null where nothing proves it.</param>
/// <param name="Problems">What does not hold of it.</param>
internal sealed record VerifiedFact(CompiledFact Fact, Proof Proof, LockedQuote? Locked, IReadOnlyList<FactProblem> Problems)
{
    /// <summary>Whether something proves it and nothing speaks against it.</summary>
    public bool Holds => Proof != Proof.None && Problems.Count == 0;
}
