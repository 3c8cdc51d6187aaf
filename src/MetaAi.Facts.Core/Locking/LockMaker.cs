using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>Makes locks. Pure: the same quotes and texts, in any order, make the same lock.</summary>
public static class LockMaker
{
    /// <summary>Finds every quote in its text and locks what was found. Never throws.</summary>
    /// <param name="quotes">The quotes; the same quote may come more than once.</param>
    /// <param name="texts">The texts; those that no quote names are left out of the lock.</param>
    public static LockMaking Make(IEnumerable<QuotedFigure> quotes, IReadOnlyList<FactText> texts)
    {
        List<LockedText> lockedTexts = [];
        Dictionary<LockedQuoteKey, LockedQuote> lockedQuotes = [];
        List<UnprovenQuote> unproven = [];
        foreach (var group in quotes.GroupBy(quote => quote.Text, StringComparer.Ordinal))
        {
            var answering = texts.Where(text => text.Answers(group.Key)).ToArray();
            if (answering.Length != 1)
            {
                unproven.AddRange(group.Select(quote => new UnprovenQuote(quote, WithoutText(quote, answering))));
                continue;
            }

            lockedTexts.Add(new(group.Key, answering[0].Hash));
            foreach (var quote in group)
            {
                var finding = QuoteFinder.Find(answering[0], quote.Quote, quote.Context);
                if (QuoteMessages.Of(finding, quote.Quote, quote.Text) is { } message)
                {
                    unproven.Add(new(quote, message));
                }
                else if (!lockedQuotes.TryGetValue(quote.Key, out var other))
                {
                    lockedQuotes.Add(quote.Key, Lock(quote, finding, answering[0]));
                }
                else if (other.Figure != quote.Figure)
                {
                    // The same words as the same kind, read twice and differently: a lock holds one figure for them.
                    unproven.Add(new(quote, new(FactRules.LockedFigureDiffers, quote.Quote.Exact, other.Figure, quote.Figure)));
                }
            }
        }

        return new(new(FactLockFile.RulesVersion, lockedTexts, lockedQuotes.Values), unproven.ToEquatableArray());
    }

    /// <summary>The lock's entry for a quote that was found.</summary>
    /// <param name="quote">The quote.</param>
    /// <param name="finding">Where it was found; its outcome is <see cref="QuoteOutcome.Found"/>.</param>
    /// <param name="text">The text in which it was found.</param>
    public static LockedQuote Lock(QuotedFigure quote, QuoteFinding finding, FactText text) => new()
    {
        Text = quote.Text,
        Exact = TextFolding.FoldWords(quote.Quote.Exact),
        Prefix = OrNull(TextFolding.FoldWords(quote.Quote.Prefix)),
        Suffix = OrNull(TextFolding.FoldWords(quote.Quote.Suffix)),
        Position = finding.Position,
        CodePoints = text.ToCodePoints(finding.Position),
        ContextHash = finding.ContextHash,
        Figure = quote.Figure,
    };

    private static string? OrNull(string words) => words.Length == 0 ? null : words;

    private static FactMessage WithoutText(QuotedFigure quote, FactText[] answering) => answering.Length == 0
        ? new(FactRules.NoEvidence, quote.Quote.Exact, quote.Text)
        : new(FactRules.TextAmbiguous, quote.Text, string.Join(", ", answering.Select(text => text.Name).OrderBy(name => name, StringComparer.Ordinal)));
}
