using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Scanning.Drafting;

/// <summary>Chooses what to quote so that the words are found where they stand, and nowhere else: with as few words beside them as that takes.</summary>
/// <param name="text">The text.</param>
internal sealed class QuoteChoice(FactText text)
{
    private const int MostWords = 8;
    private const int MostCharacters = 100;

    /// <summary>The quote of words.</summary>
    /// <param name="exact">The words.</param>
    /// <param name="position">Where they stand, in UTF-16 units.</param>
    /// <param name="context">The context in which the declaration reads them.</param>
    /// <param name="problem">Why there is none; null where one is returned.</param>
    public TextQuote? Of(string exact, TextPosition position, ReadingContext context, out string? problem)
    {
        problem = null;
        var alone = new TextQuote(exact);
        var finding = QuoteFinder.Find(text, alone, context);
        if (Stands(finding, position))
        {
            return alone;
        }

        if (finding.Outcome == QuoteOutcome.Cut)
        {
            problem = $"it is cut from '{ScanRow.OneLine(finding.Larger!)}'";
            return null;
        }

        for (var words = 1; words <= MostWords; words++)
        {
            var (prefix, suffix) = (Before(position.Start, words), Behind(position.End, words));
            foreach (var quote in (TextQuote[])[new(exact, Suffix: suffix), new(exact, Prefix: prefix), new(exact, prefix, suffix)])
            {
                if (Stands(QuoteFinder.Find(text, quote, context), position))
                {
                    return quote;
                }
            }
        }

        problem = "nothing beside it tells it from the same words elsewhere";
        return null;
    }

    private static bool Stands(QuoteFinding finding, TextPosition position) => finding.Outcome == QuoteOutcome.Found && finding.Position == position;

    private string Before(int end, int words)
    {
        var start = end;
        for (; words > 0 && start > 0 && end - start < MostCharacters; words--)
        {
            start = SkipBack(start, isSpace: true);
            start = SkipBack(start, isSpace: false);
        }

        return ScanRow.OneLine(text.Content[start..end]);
    }

    private int SkipBack(int position, bool isSpace)
    {
        while (position > 0 && char.IsWhiteSpace(text.Content[position - 1]) == isSpace)
        {
            position--;
        }

        return position;
    }

    private string Behind(int start, int words)
    {
        var end = start;
        for (; words > 0 && end < text.Content.Length && end - start < MostCharacters; words--)
        {
            end = Skip(end, isSpace: true);
            end = Skip(end, isSpace: false);
        }

        return ScanRow.OneLine(text.Content[start..end]);
    }

    private int Skip(int position, bool isSpace)
    {
        while (position < text.Content.Length && char.IsWhiteSpace(text.Content[position]) == isSpace)
        {
            position++;
        }

        return position;
    }
}
