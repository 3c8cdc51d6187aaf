using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Generators.Model;
using MetaAi.Facts.Locking;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Generators.Checking;

/// <summary>Proves that a quote stands in its text. With the text the text decides, without it the lock does.</summary>
internal static class EvidenceProver
{
    /// <summary>The hash of a source's text, from the text or the lock; null where neither is there.</summary>
    public static string? TextHash(SourceModel source, EvidenceModel evidence) =>
        evidence.Texts.FirstOrDefault(text => text.Answers(source.Text))?.Hash
        ?? evidence.Lock.Texts.FirstOrDefault(text => text.Name == source.Text)?.Hash;

    /// <summary>Proves a quote.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="source">Its source.</param>
    /// <param name="context">With what it was read, or null where it is plain words.</param>
    /// <param name="figure">What it says, in the lock's form.</param>
    /// <param name="evidence">The texts and the lock.</param>
    /// <param name="notice">Something worth saying of a quote that holds, or null.</param>
    public static CheckOutcome<ProvenEvidence> Prove(
        QuoteModel quote, SourceModel source, ReadingContext? context, string figure, EvidenceModel evidence, out FactMessage? notice)
    {
        notice = null;
        var texts = evidence.Texts.Where(text => text.Answers(source.Text)).ToArray();
        return texts.Length switch
        {
            0 => ByLock(quote, source, figure, evidence.Lock),
            1 => ByText(quote, source, context, figure, texts[0], evidence, out notice),
            _ => new FactMessage(FactRules.TextAmbiguous, source.Text, string.Join(", ", texts.Select(text => text.Name))),
        };
    }

    private static CheckOutcome<ProvenEvidence> ByText(
        QuoteModel quote, SourceModel source, ReadingContext? context, string figure, FactText text, EvidenceModel evidence, out FactMessage? notice)
    {
        notice = null;
        var finding = QuoteFinder.Find(text, new TextQuote(quote.Exact, quote.Prefix, quote.Suffix), context);
        switch (finding.Outcome)
        {
            case QuoteOutcome.Cut:
                return new FactMessage(FactRules.QuoteCut, quote.Exact, finding.Larger ?? quote.Exact, Number(finding.Line));
            case QuoteOutcome.Ambiguous:
                return new FactMessage(
                    FactRules.QuoteAmbiguous, quote.Exact, Number(finding.Lines.Count), source.Text, string.Join(", ", finding.Lines.Select(Number)));
            case QuoteOutcome.NotFound:
                return new FactMessage(FactRules.QuoteNotFound, quote.Exact, source.Text, Candidates(finding));
        }

        var proven = new ProvenEvidence(finding.Position, text.ToCodePoints(finding.Position));
        if (evidence.HasLock && !IsLocked(evidence.Lock, source, quote, figure, proven, text.Hash))
        {
            notice = new FactMessage(FactRules.LockStale, $"it does not hold '{quote.Exact}' as the text '{source.Text}' has it");
        }

        return proven;
    }

    private static CheckOutcome<ProvenEvidence> ByLock(QuoteModel quote, SourceModel source, string figure, FactLock factLock)
    {
        var locked = Locked(factLock, source, quote).ToArray();
        if (locked.FirstOrDefault(row => row.Figure == figure) is { } row)
        {
            return new ProvenEvidence(row.Position, row.CodePoints);
        }

        return locked.Length == 0
            ? new FactMessage(FactRules.NoEvidence, quote.Exact, source.Text)
            : new FactMessage(FactRules.LockedFigureDiffers, quote.Exact, locked[0].Figure, figure);
    }

    private static bool IsLocked(FactLock factLock, SourceModel source, QuoteModel quote, string figure, ProvenEvidence proven, string textHash) =>
        factLock.Texts.Any(text => text.Name == source.Text && text.Hash == textHash)
        && Locked(factLock, source, quote).Any(row => row.Figure == figure && row.Position == proven.Position && row.CodePoints == proven.CodePoints);

    private static IEnumerable<LockedQuote> Locked(FactLock factLock, SourceModel source, QuoteModel quote) =>
        factLock.Find(source.Text, new TextQuote(quote.Exact, quote.Prefix, quote.Suffix));

    private static string Candidates(QuoteFinding finding) => finding.Candidates.Count == 0
        ? "nothing like it"
        : string.Join(", ", finding.Candidates.Select(candidate => $"'{candidate.Words}' (line {Number(candidate.Line)})"));

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
