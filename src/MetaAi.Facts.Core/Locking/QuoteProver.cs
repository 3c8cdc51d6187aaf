using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>Proves that quotes stand in their texts: where the text is here the text decides, and where it is not the lock does. Pure.</summary>
/// <param name="texts">The texts that are here.</param>
/// <param name="facts">The lock; <see cref="FactLock.Empty"/> where there is none.</param>
/// <param name="lockProblem">Why the lock cannot be read, or null: the reason why nothing proves a quote whose text is not here.</param>
public sealed class QuoteProver(IReadOnlyCollection<FactText> texts, FactLock facts, FactMessage? lockProblem = null)
{
    // A name that a text answers to ends as the text's own name does, in its last part at least.
    private readonly ILookup<string, FactText> textsByFile = texts.ToLookup(text => TextName.FileOf(text.Name), StringComparer.Ordinal);

    /// <summary>The text that answers to a name; null where none does, or several do.</summary>
    /// <param name="name">The name that the source gives.</param>
    public FactText? TextOf(string name)
    {
        var answering = Answering(name);
        return answering.Length == 1 ? answering[0] : null;
    }

    /// <summary>The hash of a text, from the text or the lock; null where neither is there, and where several texts answer.</summary>
    /// <param name="name">The name that the source gives.</param>
    public string? HashOf(string name)
    {
        var answering = Answering(name);
        return answering.Length switch
        {
            0 => facts.Find(name)?.Hash,
            1 => answering[0].Hash,
            _ => null,
        };
    }

    /// <summary>Proves a quote. Never throws.</summary>
    /// <param name="quote">The quote.</param>
    public QuoteProof Prove(QuotedFigure quote)
    {
        var answering = Answering(quote.Text);
        return answering.Length switch
        {
            0 => ByLock(quote),
            1 => ByText(quote, answering[0]),
            _ => new() { Problem = new(FactRules.TextAmbiguous, quote.Text, Names(answering)) },
        };
    }

    private FactText[] Answering(string name) => [.. textsByFile[TextName.FileOf(name)].Where(text => text.Answers(name))];

    private static string Names(FactText[] several) => string.Join(", ", several.Select(text => text.Name).OrderBy(name => name, StringComparer.Ordinal));

    private static QuoteProof ByText(QuotedFigure quote, FactText text)
    {
        var finding = QuoteFinder.Find(text, quote.Quote, quote.Context);
        var problem = QuoteMessages.Of(finding, quote.Quote, quote.Text);
        return new() { Problem = problem, Locked = problem is null ? ToLock(quote, finding, text) : null, Text = text, Finding = finding };
    }

    private QuoteProof ByLock(QuotedFigure quote)
    {
        if (lockProblem is not null)
        {
            return new() { Problem = lockProblem };
        }

        var locked = facts.Find(quote.Text, quote.Quote, FigureLine.KindOf(quote.Figure)) ?? OfAnyKind(quote);
        return locked switch
        {
            null => new() { Problem = new(FactRules.NoEvidence, quote.Quote.Exact, quote.Text) },
            _ when locked.Figure == quote.Figure => new() { Locked = locked },
            _ => new() { Problem = new(FactRules.LockedFigureDiffers, quote.Quote.Exact, locked.Figure, quote.Figure, facts.RulesChange) },
        };
    }

    private LockedQuote? OfAnyKind(QuotedFigure quote) => facts.FindAll(quote.Text, quote.Quote) is { Count: > 0 } all ? all[0] : null;

    private static LockedQuote ToLock(QuotedFigure quote, QuoteFinding finding, FactText text) => new()
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
}
