using MetaAi.Facts.Collections;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>
/// Finds where a quote stands in a text. The words must be there exactly, after <see cref="TextFolding"/>; nothing outside them may touch them that
/// makes them a piece of another word or number; and where they are a figure, the judge of the text must hold the same words for it, with nothing open beside them.
/// </summary>
public static class QuoteFinder
{
    private const int MostLines = 64;

    // A text with more places than this has the figure on every line: one more counts as standing, and where none stood so far, all count as cut.
    private const int MostChecked = 1024;

    // The same where nothing but the quote shows that the words are a figure, "un", so that each place has its passage judged again.
    private const int MostHeld = 128;

    /// <summary>Finds a quote. Never throws; the same on every machine; time and memory are linear in the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">
    /// The words. A prefix or a suffix that is given is part of the quote: words that it does not stand beside are not found.
    /// </param>
    /// <param name="figure">The context in which the quote is read as a figure, or null where it is plain words and no figure can be cut.</param>
    public static QuoteFinding Find(FactText text, TextQuote quote, ReadingContext? figure)
    {
        var words = TextFolding.FoldWords(quote.Exact);
        if (words.Length == 0)
        {
            return new() { Outcome = QuoteOutcome.NotFound };
        }

        var figurePlace = QuotedFigurePlace.For(quote.Exact, figure);
        var neighbours = QuoteNeighbours.Of(quote);

        // What stands, stands at the start of a word. The other places tell only why nothing does.
        var places = text.Folded.PlacesOf(words) is { } atWords ? Sort(atWords.Select(start => new TextPosition(start, start + words.Length))) : default;
        places = places.Standing is { Count: > 0 } ? places : Sort(text.OccurrencesOf(words));
        places = places is { Standing.Count: 0, Refused: null } && text.Seen is { } seen ? Sort(seen.PlacesOf(words)) : places;
        return places.Standing.Count switch
        {
            1 => QuoteFinding.FoundAt(text, places.Standing[0]),
            > 1 => new()
            {
                Outcome = QuoteOutcome.Ambiguous,
                Lines = places.Standing.Select(place => text.LineOf(text.Folded.ToOriginal(place.Start))).ToEquatableArray(),
                Neighbours = PlaceNeighbours.Of(text, places.Standing),
            },
            _ => Refused(text, places.Refused)
                ?? Damaged(text, words)
                ?? new() { Outcome = QuoteOutcome.NotFound, Candidates = NearestWords.To(words, text) },
        };

        (List<TextPosition> Standing, RefusedPlace? Refused) Sort(IEnumerable<TextPosition> occurrences)
        {
            List<TextPosition> standing = [];
            RefusedPlace? refused = null;
            var isChecked = 0;
            foreach (var place in occurrences)
            {
                if (!neighbours.StandBeside(text.Folded.Text, place.Start, place.End))
                {
                    continue;
                }

                if (isChecked++ == MostChecked || figurePlace is { Held: MostHeld })
                {
                    if (standing.Count > 0)
                    {
                        standing.Add(place);
                    }

                    break;
                }

                var finding = figurePlace?.At(text, place.Start, place.End) ?? AsWords(text, place.Start, place.End);
                if (finding.Outcome != QuoteOutcome.Found)
                {
                    refused = refused is { } earlier && Rank(earlier.Finding.Outcome) <= Rank(finding.Outcome) ? refused : new(place, finding);
                    continue;
                }

                standing.Add(place);
                if (standing.Count == MostLines)
                {
                    break;
                }
            }

            return (standing, refused);
        }
    }

    // Plain words: nothing but what touches them can be wrong with their place.
    private static PlaceFinding AsWords(FactText text, int start, int end) =>
        QuoteBoundary.Touching(text, start, end) is { } touching ? new(QuoteOutcome.Torn, touching) : new(QuoteOutcome.Found);

    // What is told of several places where the words stand and do not hold: the one that has a way out.
    private static int Rank(QuoteOutcome outcome) => outcome switch
    {
        QuoteOutcome.Cut => 0,
        QuoteOutcome.OpenCue => 1,
        _ => 2,
    };

    private static QuoteFinding? Refused(FactText text, RefusedPlace? refused) => refused is { } place
        ? QuoteFinding.At(place.Finding.Outcome, text, place.Place) with { Larger = place.Finding.Larger, Cue = place.Finding.Cue }
        : null;

    private static QuoteFinding? Damaged(FactText text, string words)
    {
        if (DamagedWords.Find(text.Folded.Text, words) is not { } place)
        {
            return null;
        }

        var position = new TextPosition(text.Folded.ToOriginal(place.Start), text.Folded.ToOriginal(place.End));
        return new()
        {
            Outcome = QuoteOutcome.Damaged,
            Position = position,
            Line = text.LineOf(position.Start),
            Column = text.ColumnOf(position.Start),
            Left = text.Words(place.Start, place.End),
        };
    }

    private readonly record struct RefusedPlace(TextPosition Place, PlaceFinding Finding);
}
