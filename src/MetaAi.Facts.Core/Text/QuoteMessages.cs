using System.Globalization;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Judging;

namespace MetaAi.Facts.Text;

/// <summary>Says to a person why a quote does not stand in its text, under the rule that it breaks.</summary>
public static class QuoteMessages
{
    /// <summary>The message for a finding, or null for a quote that was found.</summary>
    /// <param name="finding">What was found.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="text">The text's name, as the source gives it.</param>
    public static FactMessage? Of(QuoteFinding finding, TextQuote quote, string text) => finding.Outcome switch
    {
        QuoteOutcome.NotFound => new(FactRules.QuoteNotFound, Words(quote), text, Join(finding.Candidates.Select(candidate => Candidate(candidate, quote.Exact)), "nothing like it"))
        {
            Suggestions = finding.Candidates.Select(candidate => candidate.Words).Where(words => words != quote.Exact).ToEquatableArray(),
        },
        QuoteOutcome.Ambiguous => new(FactRules.QuoteAmbiguous, quote.Exact, Number(finding.Lines.Count), text, Lines(finding.Lines), Neighbours(finding)),
        QuoteOutcome.Cut => new(FactRules.QuoteCut, quote.Exact, finding.Larger ?? "", Number(finding.Line))
        {
            Suggestions = finding.Larger is { } larger ? [larger] : [],
        },
        QuoteOutcome.OpenCue => CueMessages.Of(quote.Exact, finding.Cue!, $" (line {Number(finding.Line)})"),
        QuoteOutcome.Torn => new(FactRules.QuoteTorn, quote.Exact, finding.Cue!.Words, Number(finding.Line), CueMessages.Effect(finding.Cue.Kind)),
        QuoteOutcome.Damaged => new(
            FactRules.TextDamaged, text, Number(finding.Line), Number(finding.Column), $"'{finding.Left}' may be '{quote.Exact}' with characters lost (U+FFFD)"),
        _ => null,
    };

    // Words that do stand there, but not beside these others, are not found either: the sentence has to say beside what.
    private static string Words(TextQuote quote) =>
        $"'{quote.Exact}'{(quote.Prefix is null ? "" : $" after '{quote.Prefix}'")}{(quote.Suffix is null ? "" : $" before '{quote.Suffix}'")}";

    private static string Candidate(TextCandidate candidate, string quote) =>
        $"'{candidate.Words}' (line {Number(candidate.Line)}{(LookAlikes.Of(quote, candidate.Words) is { Length: > 0 } difference ? ": " + difference : "")})";

    // A line is said once, however often the words stand on it.
    private static string Lines(IReadOnlyList<int> lines)
    {
        var distinct = lines.Distinct().Select(Number).ToArray();
        return (distinct.Length == 1 ? "line " : "lines ") + string.Join(", ", distinct);
    }

    private static string Neighbours(QuoteFinding finding) => finding.Neighbours.Count == 0 ? "" : ": " + string.Join(", or ", finding.Neighbours);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Join(IEnumerable<string> items, string none) => string.Join(", ", items) is { Length: > 0 } joined ? joined : none;
}
