using MetaAi.Facts.Cli.Metadata;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Checking;

/// <summary>A fact and what came of checking it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Proof">What proves it.</param>
/// <param name="Locked">What a lock holds of it, or should hold; null where nothing proves it.</param>
/// <param name="Problems">What does not hold of it.</param>
internal sealed record VerifiedFact(CompiledFact Fact, Proof Proof, LockedQuote? Locked, IReadOnlyList<FactProblem> Problems)
{
    /// <summary>Where the words stand that say its period; null where nothing proves them, and where there are none.</summary>
    public LockedPeriod? Period { get; init; }

    /// <summary>The text in which its words were looked for; null where that is not here.</summary>
    public FactText? Text { get; init; }

    /// <summary>What was found of its words in that text, after what was confirmed of them; null where it is not here.</summary>
    public QuoteFinding? Finding { get; init; }

    /// <summary>The context in which its words are read as a figure; null where they are none.</summary>
    public ReadingContext? Context { get; init; }

    /// <summary>Whether something proves it and nothing speaks against it.</summary>
    public bool Holds => Proof != Proof.None && Problems.Count == 0;
}
