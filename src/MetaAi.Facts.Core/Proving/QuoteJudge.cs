using System.Globalization;
using MetaAi.Facts.Beside;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Periods;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Proving;

/// <summary>
/// Proves at run time what the compiler proves of a <c>[Quote]</c>: that words stand in a text, once, and say a figure; and compares the figure with what is claimed of
/// it. The answer depends on nothing but the arguments. What is judged of a text is remembered beside it: keep the <see cref="FactText"/> for many quotes of one text.
/// </summary>
public static class QuoteJudge
{
    /// <summary>The most characters that a quote may have: it is a figure, not a passage.</summary>
    public const int LongestQuote = 120;

    /// <summary>Judges a quote. Never throws for any words; safe for any number of threads.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The words; with a prefix or a suffix where they stand more than once.</param>
    /// <param name="context">What is declared about the text, and the kinds that may be read.</param>
    /// <param name="claim">What the words are claimed to say; null where only what they say is asked for.</param>
    public static QuoteVerdict Judge(FactText text, TextQuote quote, ReadingContext context, FigureClaim? claim = null)
    {
        var verdict = Of(text, quote, context, claim);
        return verdict.Message is { } message ? verdict with { Message = ClaimMessages.Of(message) } : verdict;
    }

    private static QuoteVerdict Of(FactText text, TextQuote quote, ReadingContext context, FigureClaim? claim)
    {
        if (Problem(quote) is { } problem)
        {
            return new() { Verdict = Verdict.Unreadable, Message = problem };
        }

        var declared = claim?.Kind is { } kind ? context with { Kinds = (FigureKinds)(1 << (int)kind) } : context;
        var words = QuoteWords.ToRead(quote.Exact);
        var reading = FigureReader.Read(words, declared);
        if (!reading.IsRead && claim?.Kind is not null && FigureReader.Read(words, context) is { IsRead: true } other)
        {
            // A figure of another kind than is claimed.
            (reading, declared) = (other, context);
        }

        if (reading is { IsRead: false, Refusal.Reason: RefusalReason.UnknownLanguage })
        {
            return new() { Verdict = Verdict.Unreadable, Message = reading.Message };
        }

        var finding = QuoteFinder.Find(text, quote, declared);
        var verdict = Of(finding.Outcome, reading.IsRead);
        return verdict switch
        {
            Verdict.Proved => Contradiction(text, quote, context, reading.Known, finding) is { } contradiction
                ? new() { Verdict = Verdict.OpenCue, Message = contradiction, Finding = finding }
                : Compare(text, quote, reading.Known, finding, claim),
            Verdict.Unreadable => new() { Verdict = verdict, Message = reading.Message, Finding = finding },
            _ => new()
            {
                Verdict = verdict,
                Message = QuoteMessages.Of(finding, quote, text.Name),
                Finding = finding,
                Nearest = finding.Larger is { } larger ? [larger] : finding.Candidates.Select(candidate => candidate.Words).ToEquatableArray(),
            },
        };
    }

    // What is declared and the text contradicts: a currency that the words beside the quote name otherwise, a period that is of no year of its sentence.
    private static FactMessage? Contradiction(FactText text, TextQuote quote, ReadingContext context, in Figure figure, QuoteFinding finding) =>
        BesideCheck.Problem(text, finding.Position, quote.Exact, new(context.Language, figure, Unit: null, Per: null))
        ?? (context.Period is { } period
            ? PeriodContradiction.Of(text, quote.Exact, finding.Position, isRead: true, new(period, Words: null, context)) : null);

    // What may be wrong with a quote before anything is read.
    private static FactMessage? Problem(TextQuote quote) =>
        quote.Exact.Length > LongestQuote ? new(FactRules.QuoteTooLong, Number(quote.Exact.Length), Number(LongestQuote))
        : string.IsNullOrWhiteSpace(quote.Exact) ? new(FactRules.InvalidArgument, "quote", quote.Exact, "the words of a text: the quote is empty")
        : null;

    // Words that do not stand in the text are no quote of it, whatever they would say; and a piece of a larger figure may be none by itself.
    private static Verdict Of(QuoteOutcome outcome, bool isRead) => outcome switch
    {
        QuoteOutcome.NotFound => Verdict.Absent,
        QuoteOutcome.Damaged => Verdict.OpenCue,
        QuoteOutcome.Cut => Verdict.Cut,
        _ when !isRead => Verdict.Unreadable,
        QuoteOutcome.Ambiguous => Verdict.Ambiguous,
        QuoteOutcome.OpenCue => Verdict.OpenCue,
        QuoteOutcome.Torn => Verdict.Cut,
        _ => Verdict.Proved,
    };

    private static QuoteVerdict Compare(FactText text, TextQuote quote, in Figure figure, QuoteFinding finding, FigureClaim? claim)
    {
        var proved = new ProvedFigure
        {
            Figure = figure,
            Quote = quote,
            Text = text.Name,
            TextHash = text.Hash,
            Position = finding.Position,
            CodePoints = text.ToCodePoints(finding.Position),
            Line = finding.Line,
            ContextHash = finding.ContextHash,
        };
        var contradiction = claim is null ? null : ClaimComparison.Of(claim, figure, quote.Exact);
        return new() { Verdict = contradiction is null ? Verdict.Proved : Verdict.Contradicted, Figure = proved, Message = contradiction, Finding = finding };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
