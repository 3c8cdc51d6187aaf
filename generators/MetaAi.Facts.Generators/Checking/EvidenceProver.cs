using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Locking;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Proves a quote by the texts and the lock of the compilation, and compares the two.</summary>
internal static class EvidenceProver
{
    /// <summary>Proves a quote.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="source">Its source.</param>
    /// <param name="read">What it was read as, or null where it is plain words.</param>
    /// <param name="figure">What it says, in the lock's form.</param>
    /// <param name="evidence">The texts and the lock.</param>
    /// <param name="notices">Where to put what is worth saying of a quote that holds.</param>
    public static CheckOutcome<ProvenEvidence> Prove(
        QuoteModel quote, SourceModel source, TypedReading? read, string figure, EvidenceModel evidence, ICollection<FactMessage> notices)
    {
        var proof = evidence.Prover.Prove(new(source.Text, new(quote.Exact, quote.Prefix, quote.Suffix), read?.Context, figure, quote.Confirmed)
        {
            Beside = new(source.Language!, read?.AsRead, quote.Unit, quote.Per),
        });
        if (!proof.Holds)
        {
            return proof.Problem;
        }

        if (proof.Notice is { } needless)
        {
            notices.Add(needless);
        }

        if (proof.Text is { } text && evidence.Lock is { } facts && !IsIn(facts, proof.Locked, text.Hash))
        {
            notices.Add(new FactMessage(FactRules.LockStale, $"it does not hold '{quote.Exact}' as the text '{source.Text}' has it"));
        }

        return new ProvenEvidence(proof.Locked.Position, proof.Locked.CodePoints, proof.Locked.Figure);
    }

    // In which words a confirmation is given has no say: two facts may share a row, each with its own.
    private static bool IsIn(FactLock facts, LockedQuote wanted, string textHash) =>
        facts.Find(wanted.Text)?.Hash == textHash
        && facts.Find(wanted.Text, wanted.Quote, wanted.Kind) is { } locked
        && locked.Confirmed is null == wanted.Confirmed is null
        && locked with { Confirmed = wanted.Confirmed } == wanted;
}
