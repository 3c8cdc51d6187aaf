using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Scanning.Drafting;

/// <summary>
/// Chooses what to quote so that the words are found where they stand, and nowhere else: with as few words beside them as that takes. The text is
/// searched once for all quotes, and each is proved as the compiler will prove it.
/// </summary>
internal sealed class QuoteChoice
{
    private readonly FactText text;
    private readonly string folded;
    private readonly WordOccurrences occurrences;
    private readonly Dictionary<string, Neighbours> neighbours = new(StringComparer.Ordinal);
    private int original;
    private int position;

    /// <param name="text">The text.</param>
    /// <param name="words">The words of all quotes.</param>
    public QuoteChoice(FactText text, IEnumerable<string> words)
    {
        this.text = text;
        folded = TextFolding.Fold(text.Content);
        occurrences = new(folded, words.Select(TextFolding.FoldWords));
    }

    /// <summary>The quote of words. Asked for in the order of the text.</summary>
    /// <param name="exact">The words.</param>
    /// <param name="start">Where they stand, in UTF-16 units.</param>
    /// <param name="context">The context in which the declaration reads them.</param>
    /// <param name="problem">Why there is none; null where one is returned.</param>
    public TextQuote? Of(string exact, int start, ReadingContext context, out string? problem)
    {
        var quote = Told(exact, FoldedStart(start));
        var finding = QuoteFinder.Find(text, quote ?? new(exact), context);
        problem = finding.Outcome is QuoteOutcome.Cut or QuoteOutcome.OpenCue or QuoteOutcome.Torn ? QuoteMessages.Of(finding, new(exact), text.Name)!.ToString()
            : quote is null || finding.Outcome != QuoteOutcome.Found || finding.Position.Start != start ? "nothing near it tells it from the same words elsewhere"
            : null;
        return problem is null ? quote : null;
    }

    /// <summary>The quote with what tells it from the same words elsewhere; null where nothing does.</summary>
    private TextQuote? Told(string exact, int start)
    {
        var words = TextFolding.FoldWords(exact);
        var starts = occurrences.Of(words);
        if (starts.Count == 1 && starts[0] == start)
        {
            return new(exact);
        }

        if (!neighbours.TryGetValue(words, out var beside))
        {
            neighbours[words] = beside = new(folded, words.Length, starts);
        }

        return beside.Of(start) is (var prefix, var suffix) ? new(exact, prefix, suffix) : null;
    }

    // Figures begin with no space, so that the parts between them fold to what the whole does.
    private int FoldedStart(int start)
    {
        position += TextFolding.Fold(text.Content[original..start]).Length;
        original = start;
        return position;
    }
}
