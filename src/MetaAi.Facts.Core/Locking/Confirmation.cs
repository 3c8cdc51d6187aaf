using MetaAi.Facts.Collections;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>
/// What a person's word for a quote changes of what was found: an open cue, or a larger reading that the words cut, no longer speaks against it. A torn
/// word or number stays torn, and words that stand in several places have to say beside what the one stands that is meant.
/// </summary>
internal static class Confirmation
{
    // As many lines as a finding names.
    private const int MostPlaces = 64;

    /// <summary>The finding as it is with the confirmation.</summary>
    /// <param name="finding">What was found without it.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="text">The text that it was found in.</param>
    public static QuoteFinding Of(QuoteFinding finding, TextQuote quote, FactText text)
    {
        if (finding.Outcome is not (QuoteOutcome.OpenCue or QuoteOutcome.Cut))
        {
            return finding;
        }

        var words = TextFolding.FoldWords(quote.Exact);
        var start = text.Folded.ToFolded(finding.Position.Start);
        if (finding.Outcome == QuoteOutcome.Cut && QuoteBoundary.Touching(text, start, start + words.Length) is not null)
        {
            return finding;
        }

        // The finding shows the first place; that it is the one which was looked at is not for a machine to say.
        int[] places = [.. WholePlaces(text, words, QuoteNeighbours.Of(quote)).Where(place => place != start).Take(MostPlaces - 1).Append(start).OrderBy(place => place)];
        return places.Length == 1
            ? finding with { Outcome = QuoteOutcome.Found, Larger = null, Cue = null }
            : new() { Outcome = QuoteOutcome.Ambiguous, Lines = places.Select(place => text.LineOf(text.Folded.ToOriginal(place))).ToEquatableArray() };
    }

    private static IEnumerable<int> WholePlaces(FactText text, string words, QuoteNeighbours neighbours)
    {
        var folded = text.Folded.Text;
        for (var start = folded.IndexOf(words, StringComparison.Ordinal); start >= 0; start = folded.IndexOf(words, start + 1, StringComparison.Ordinal))
        {
            if (neighbours.StandBeside(folded, start, start + words.Length) && QuoteBoundary.Touching(text, start, start + words.Length) is null)
            {
                yield return start;
            }
        }
    }
}
