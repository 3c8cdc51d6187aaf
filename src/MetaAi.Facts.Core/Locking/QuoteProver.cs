using System.Globalization;
using MetaAi.Facts.Beside;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Periods;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>Proves that quotes stand in their texts: where the text is here the text decides, and where it is not the lock does. Pure.</summary>
/// <param name="texts">The texts that are here.</param>
/// <param name="facts">The lock; <see cref="FactLock.Empty"/> where there is none.</param>
/// <param name="lockProblem">Why the lock cannot be read, or null: the reason why nothing proves a quote whose text is not here.</param>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed class QuoteProver(IReadOnlyCollection<FactText> texts, FactLock facts, FactMessage? lockProblem = null)
{
    private const string AddText = "add the text as a FactText item and run 'facts lock', or fix the quote";

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

    /// <summary>Whether a text is here, or the lock knows of it: of a text that is not, nothing can be proved.</summary>
    /// <param name="name">The name that the source gives.</param>
    public bool Knows(string name) => lockProblem is not null || Answering(name).Length > 0 || facts.Find(name) is not null;

    /// <summary>Says of a text that nothing proves any quote of it: what was said of each of them, said once.</summary>
    /// <param name="problems">What was said of the quotes of one text, of which neither text nor lock is here; one at least.</param>
    public static FactMessage NoEvidence(IReadOnlyList<FactMessage> problems)
    {
        var others = problems.Count - 1;
        var count = others.ToString(CultureInfo.InvariantCulture);
        return others == 0 ? problems[0]
            : new(FactRules.NoEvidence, [$"{problems[0].Arguments[0]} and {count} other quote{(others == 1 ? "" : "s")}", problems[0].Arguments[1], "does not hold them", problems[0].Arguments[3]]);
    }

    /// <summary>Says it at the source that names the text, where the name may be what is wrong.</summary>
    /// <param name="problems">What was said of the quotes of the text; one at least.</param>
    public static FactMessage NoText(IReadOnlyList<FactMessage> problems)
    {
        var said = NoEvidence(problems).Arguments;
        return new(FactRules.NoEvidence, said[0], said[1], said[2], "add the text as a FactText item, or run 'facts lock' where it is, or correct the name in [Source]");
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
        var found = QuoteFinder.Find(text, quote.Quote, quote.Context);
        var finding = quote.Confirmed is null ? found : Confirmation.Of(found, quote.Quote, text, quote.Context);
        if (QuoteMessages.Of(finding, quote.Quote, quote.Text) is { } problem)
        {
            return new() { Problem = problem, Text = text, Finding = finding };
        }

        var period = quote.Period is { } declared ? PeriodProver.ByText(text, quote.Text, declared, finding.Position, quote.Context is not null) : default;
        var contradiction = quote.Period is { } dated ? PeriodContradiction.Of(text, quote.Quote.Exact, finding.Position, quote.Context is not null, dated) : null;
        var beside = quote.Beside is { } said ? BesideCheck.Problem(text, finding.Position, quote.Quote.Exact, said) : null;
        if ((period.Problem ?? (quote.Confirmed is null ? beside ?? contradiction : null)) is { } contradicted)
        {
            return new() { Problem = contradicted, Text = text, Finding = finding };
        }

        // What overrules nothing is not locked: without the text, it has to prove as much as it does with it.
        var confirmed = found.Outcome == QuoteOutcome.Found && beside is null ? null : quote.Confirmed;
        return new()
        {
            Locked = ToLock(quote, finding, text) with { Confirmed = confirmed },
            Period = period.Locked,
            Notice = contradiction is null ? Needless(quote, confirmed) : null,
            Text = text,
            Finding = finding,
        };
    }

    private QuoteProof ByLock(QuotedFigure quote)
    {
        if (lockProblem is not null)
        {
            return new() { Problem = lockProblem };
        }

        var locked = facts.Find(quote.Text, quote.Quote, FigureLine.KindOf(quote.Figure)) ?? OfAnyKind(quote);
        var period = quote.Period is { } declared && locked is not null ? PeriodProver.ByLock(facts, quote.Text, declared, locked.Position, quote.Context is not null, AddText) : default;
        var proof = ByRow(quote, locked);
        return proof.Holds && period.Problem is { } undated ? new() { Problem = undated } : proof with { Period = period.Locked };
    }

    private QuoteProof ByRow(QuotedFigure quote, LockedQuote? locked) => locked switch
    {
        null => NoEvidence(quote, "does not hold this quote"),
        _ when locked.Figure != quote.Figure => new() { Problem = new(FactRules.LockedFigureDiffers, quote.Quote.Exact, locked.Figure, quote.Figure, facts.RulesChange) },
        { Confirmed: { } reason } when quote.Confirmed is null => NoEvidence(quote, $"holds this quote only with Confirmed = \"{reason}\""),

        // By older rules no cue was open; and what the sentence says against the period, only the text tells.
        { Confirmed: null } => new() { Locked = locked, Notice = facts.Rules < FactLockFile.RulesVersion || quote.Period is not null ? null : Needless(quote, null) },
        _ => new() { Locked = locked with { Confirmed = quote.Confirmed } },
    };

    private static QuoteProof NoEvidence(QuotedFigure quote, string locked) => new() { Problem = new(FactRules.NoEvidence, $"'{quote.Quote.Exact}'", quote.Text, locked, AddText) };

    private static FactMessage? Needless(QuotedFigure quote, string? overruling) => quote.Confirmed is null || overruling is not null ? null
        : new(FactRules.ConfirmationNeedless, quote.Confirmed, quote.Quote.Exact, quote.Text);

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
