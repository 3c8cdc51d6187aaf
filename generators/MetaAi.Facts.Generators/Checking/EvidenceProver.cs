using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Periods;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Proves a quote by the texts and the lock of the compilation, and compares the two.</summary>
internal static class EvidenceProver
{
    /// <summary>Proves a quote.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="source">Its source.</param>
    /// <param name="read">What it was read as, or null where it is plain words.</param>
    /// <param name="period">The period that it holds for, or null.</param>
    /// <param name="figure">What it says, in the lock's form.</param>
    /// <param name="evidence">The texts and the lock.</param>
    /// <param name="notices">Where to put what is worth saying of a quote that holds.</param>
    public static CheckOutcome<ProvenEvidence> Prove(
        QuoteModel quote, SourceModel source, TypedReading? read, DeclaredPeriod? period, string figure, EvidenceModel evidence, ICollection<FactMessage> notices)
    {
        var proof = evidence.Prover.Prove(new(source.Text, new(quote.Exact, quote.Prefix, quote.Suffix), read?.Context, figure, quote.Confirmed)
        {
            Period = period,
            Beside = new(source.Language!, read?.AsRead, quote.Unit, quote.Per) { IsChange = quote.Change },
        });
        if (!proof.Holds)
        {
            return proof.Problem;
        }

        if (proof.Notice is { } needless)
        {
            notices.Add(needless);
        }

        if (proof.Text is { } text && evidence.Lock is { } facts && Missing(facts, proof, quote, period, text.Hash) is { } missing)
        {
            notices.Add(new FactMessage(FactRules.LockStale, $"it does not hold '{missing}' as the text '{source.Text}' has it"));
        }

        return new ProvenEvidence(
            proof.Locked.Position,
            proof.Locked.CodePoints,
            proof.Locked.Figure,
            proof.Period is { } said ? new(period!.Words!, said.Position, said.CodePoints) : null);
    }

    private static string? Missing(FactLock facts, QuoteProof proof, QuoteModel quote, DeclaredPeriod? period, string textHash) =>
        !IsIn(facts, proof.Locked!, textHash) ? quote.Exact
        : proof.Period is { } wanted && !facts.FindPeriods(wanted.Text, wanted.Exact).Contains(wanted) ? period!.Words
        : null;

    // In which words a confirmation is given has no say: two facts may share a row, each with its own.
    private static bool IsIn(FactLock facts, LockedQuote wanted, string textHash) =>
        facts.Find(wanted.Text)?.Hash == textHash
        && facts.Find(wanted.Text, wanted.Quote, wanted.Kind) is { } locked
        && locked.Confirmed is null == wanted.Confirmed is null
        && locked with { Confirmed = wanted.Confirmed } == wanted;
}
