using MetaAi.Facts.Collections;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>
/// What a person's word for a quote changes of what was found: an open cue, or a larger reading that the words cut, no longer speaks against it. A torn
/// word or number stays torn, and words that stand in several places have to say beside what the one stands that is meant.
/// </summary>
internal static class Confirmation
{
    private const int MostPlaces = 64;
    private const int MostChecked = 1024;

    /// <summary>The finding as it is with the confirmation.</summary>
    /// <param name="finding">What was found without it.</param>
    /// <param name="quote">The quote.</param>
    /// <param name="text">The text that it was found in.</param>
    /// <param name="context">The context in which the quote is read as a figure, or null where it is plain words.</param>
    public static QuoteFinding Of(QuoteFinding finding, TextQuote quote, FactText text, ReadingContext? context)
    {
        if (finding.Outcome is not (QuoteOutcome.OpenCue or QuoteOutcome.Cut) || context is null || QuotedFigurePlace.For(quote.Exact, context) is not { } figure)
        {
            return finding;
        }

        // Nobody said of which place: a confirmation of one would be taken for that of another.
        var words = TextFolding.FoldWords(quote.Exact);
        var places = Overruled(text.OccurrencesOf(words));
        places = places.Length == 0 && text.Seen is { } seen ? Overruled(seen.PlacesOf(words)) : places;
        return places.Length switch
        {
            0 => finding,
            1 => QuoteFinding.FoundAt(text, places[0]),
            _ => new()
            {
                Outcome = QuoteOutcome.Ambiguous,
                Lines = places.Select(place => text.LineOf(text.Folded.ToOriginal(place.Start))).ToEquatableArray(),
                Neighbours = PlaceNeighbours.Of(text, places),
            },
        };

        TextPosition[] Overruled(IEnumerable<TextPosition> occurrences)
        {
            var neighbours = QuoteNeighbours.Of(quote);
            return
            [
                .. occurrences.Where(place => neighbours.StandBeside(text.Folded.Text, place.Start, place.End)).Take(MostChecked)
                    .Where(place => IsOverruled(figure.At(text, place.Start, place.End), quote.Exact, context)).Take(MostPlaces),
            ];
        }
    }

    private static bool IsOverruled(in PlaceFinding place, string quote, ReadingContext context) =>
        place.Outcome == QuoteOutcome.OpenCue || (place.Outcome == QuoteOutcome.Cut && place.Larger is { } larger && !IsTorn(quote, larger, context));

    // A number is torn where the larger words name another one: "345" of "12 345", "39" of "39 milliards". An end of a range, what a hedge stands before, or
    // what a sign stands apart from, is not.
    private static bool IsTorn(string quote, string larger, ReadingContext context)
    {
        if (Read(quote, context) is not { } own || Read(WithoutSignApart(TextFolding.FoldWords(larger)), context) is not { } whole)
        {
            return true;
        }

        var isNumber = own.Kind != FigureKind.Date && whole.Kind != FigureKind.Date && whole.Hedge != Hedge.Tolerance;
        return isNumber && !((own.Hedge == Hedge.Exact || own.Hedge == whole.Hedge) && IsNamed(own.Low, whole) && IsNamed(own.High, whole));
    }

    // "– 12,3 M€", "(12,3 M€)": a dash with a space after it, and brackets, may be punctuation.
    private static string WithoutSignApart(string folded) =>
        folded.StartsWith("- ", StringComparison.Ordinal) ? folded.Substring(2)
        : folded.Length > 2 && folded[0] == '(' && folded[folded.Length - 1] == ')' ? folded.Substring(1, folded.Length - 2)
        : folded;

    private static Figure? Read(string words, ReadingContext context)
    {
        var reading = FigureReader.Read(words, context);
        reading = reading.IsRead ? reading : FigureReader.Read(words, context with { Kinds = FigureKinds.Any });
        return reading.Figure;
    }

    private static bool IsNamed(FigureBound? end, in Figure whole) => end is null || end == whole.Low || end == whole.High;
}
