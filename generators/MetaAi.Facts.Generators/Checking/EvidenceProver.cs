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
        ?? evidence.Lock.Find(source.Text)?.Hash;

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
        var words = Words(quote);
        var finding = QuoteFinder.Find(text, words, context);
        if (QuoteMessages.Of(finding, words, source.Text) is { } problem)
        {
            return problem;
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
        if (factLock.Find(source.Text, Words(quote), FigureLine.KindOf(figure)) is { } row)
        {
            return row.Figure == figure
                ? new ProvenEvidence(row.Position, row.CodePoints)
                : new FactMessage(FactRules.LockedFigureDiffers, quote.Exact, row.Figure, figure);
        }

        var otherKinds = factLock.FindAll(source.Text, Words(quote));
        return otherKinds.Count == 0
            ? new FactMessage(FactRules.NoEvidence, quote.Exact, source.Text)
            : new FactMessage(FactRules.LockedFigureDiffers, quote.Exact, otherKinds[0].Figure, figure);
    }

    private static bool IsLocked(FactLock factLock, SourceModel source, QuoteModel quote, string figure, ProvenEvidence proven, string textHash) =>
        factLock.Find(source.Text)?.Hash == textHash
        && factLock.Find(source.Text, Words(quote), FigureLine.KindOf(figure)) is { } row
        && row.Figure == figure && row.Position == proven.Position && row.CodePoints == proven.CodePoints;

    private static TextQuote Words(QuoteModel quote) => new(quote.Exact, quote.Prefix, quote.Suffix);
}
