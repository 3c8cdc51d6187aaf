using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Book.Model;

/// <summary>A text with what is marked in it.</summary>
/// <param name="Segments">The text, cut where a mark starts or ends.</param>
internal sealed record BookText(IReadOnlyList<TextSegment> Segments)
{
    /// <summary>Cuts a text. Quotes may overlap: each stretch has all of the facts that quote it.</summary>
    public static BookText Of(FactText text, IEnumerable<TextSpan> spans)
    {
        TextSpan[] ordered = [.. spans.Where(span => span.Place.Start < span.Place.End).OrderBy(span => span.Place.Start).ThenBy(span => span.Place.End)];
        int[] cuts = [.. ordered.SelectMany(span => new[] { span.Place.Start, span.Place.End }).Concat([0, text.Content.Length]).Distinct().Order()];
        List<TextSegment> segments = [];
        List<TextSpan> open = [];
        var next = 0;
        foreach (var (start, end) in cuts.Zip(cuts.Skip(1)))
        {
            open.RemoveAll(span => span.Place.End <= start);
            for (; next < ordered.Length && ordered[next].Place.Start == start; next++)
            {
                open.Add(ordered[next]);
            }

            segments.Add(new(
                text.Content[start..end],
                [.. open.Where(span => span.Place.Start == start).Select(span => span.Number).OfType<int>()],
                [.. open.Select(span => span.Fact).OfType<BookFact>().DistinctBy(fact => fact.Anchor)],
                open.Exists(span => span.Fact is null)));
        }

        return new(segments);
    }
}
