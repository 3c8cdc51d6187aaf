using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Periods;

/// <summary>
/// Finds the place of the words that say a period: of those where they stand, the nearest one before the figure, which is one of its paragraph where it has any; else the only one.
/// </summary>
internal static class PeriodFinder
{
    private const int MostChecked = 1024;

    /// <summary>Finds the place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="period">The period; it has words.</param>
    /// <param name="figure">Where the figure stands, in UTF-16 units.</param>
    /// <param name="isRead">Whether its words are read as a figure: they do not say its period as well.</param>
    public static QuoteFinding Find(FactText text, DeclaredPeriod period, TextPosition figure, bool isRead)
    {
        var words = TextFolding.FoldWords(period.Words);
        if (QuotedFigurePlace.For(period.Words!, period.Context) is not { } asDate)
        {
            return new() { Outcome = QuoteOutcome.NotFound };
        }

        var places = text.PlacesOf(words);
        var before = CountBefore(places, text.Folded.ToFolded(figure.Start));
        for (var i = before - 1; i >= Math.Max(0, before - MostChecked); i--)
        {
            if (IsStanding(places[i]))
            {
                return QuoteFinding.FoundAt(text, places[i]);
            }
        }

        var end = text.Folded.ToFolded(figure.End);
        var standing = places.Skip(before).Take(MostChecked).Where(place => !(isRead && place.Start < end)).Where(IsStanding).Take(2).ToArray();
        return standing.Length switch
        {
            1 => QuoteFinding.FoundAt(text, standing[0]),

            // Where it stands nowhere whole, whoever finds quotes says why; one that it finds is the figure itself.
            0 => QuoteFinder.Find(text, new(period.Words!), period.Context) is { Outcome: not QuoteOutcome.Found } why ? why : new() { Outcome = QuoteOutcome.Ambiguous },
            _ => new() { Outcome = QuoteOutcome.Ambiguous, Lines = standing.Select(place => text.LineOf(text.Folded.ToOriginal(place.Start))).ToEquatableArray() },
        };

        bool IsStanding(TextPosition place) => asDate.At(text, place.Start, place.End).Outcome == QuoteOutcome.Found;
    }

    /// <summary>What to say of words that were not found, or null.</summary>
    public static FactMessage? Problem(QuoteFinding finding, DeclaredPeriod period, string text) => finding.Outcome switch
    {
        QuoteOutcome.Found => null,
        QuoteOutcome.Ambiguous => new(
            FactRules.PeriodNotProved,
            period.Words!,
            finding.Lines.Count == 0 ? $"'{period.Words}' stands in '{text}' as the figure itself, and nowhere else; quote other words, or state Period"
            : $"'{period.Words}' stands in '{text}' more than once, and nowhere before the figure; quote words that say the period before it, or that stand once"),
        _ => new(FactRules.PeriodNotProved, period.Words!, QuoteMessages.Of(finding, new(period.Words!), text)!.Text),
    };

    // How many of ascending places end before the figure.
    private static int CountBefore(IReadOnlyList<TextPosition> places, int figure)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = places[middle].End <= figure ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
