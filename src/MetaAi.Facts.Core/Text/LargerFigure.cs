using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>
/// Looks for a larger figure of which a quote's words are only a piece: "65 milliards" of "60 à 65 milliards". Words around the quote that change
/// nothing, as "en" before "2024", do not make a larger figure.
/// </summary>
internal sealed class LargerFigure
{
    private readonly string quote;
    private readonly Figure own;
    private readonly ReadingContext asDeclared;
    private readonly ReadingContext asAnything;

    private LargerFigure(string quote, in Figure own, ReadingContext context)
    {
        this.quote = quote;
        this.own = own;
        asDeclared = context;
        asAnything = context with { Kinds = FigureKinds.Any };
    }

    /// <summary>
    /// The search for one quote; null where the quote is no figure, so that nothing can be larger. Where it is one of a kind that was not declared,
    /// it is that one: "39 milliards" as an amount is no figure because it is a piece of one.
    /// </summary>
    public static LargerFigure? For(string quote, ReadingContext? context)
    {
        if (context is null)
        {
            return null;
        }

        var reading = FigureReader.Read(quote, context);
        reading = reading.IsRead ? reading : FigureReader.Read(quote, context with { Kinds = FigureKinds.Any });
        return reading.IsRead ? new(quote, reading.Figure, context) : null;
    }

    /// <summary>The larger figure around a quote, as written: of those that reach farthest, without words before it that change nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The quote's first folded character.</param>
    /// <param name="end">The folded character after its last one.</param>
    /// <returns>Its words on one line; null where the quote is whole.</returns>
    public string? Around(FactText text, int start, int end)
    {
        var ends = FigureWindow.Ends(text, end);
        WiderFigure? largest = null;
        foreach (var from in FigureWindow.Starts(text, start))
        {
            // The starts come the nearest first: a farther one must add more than words.
            if (Largest(text, from, start, end, ends) is { } wider
                && (largest is not { } so || wider.End > so.End || (wider.End == so.End && wider.Figure != so.Figure)))
            {
                largest = wider;
            }
        }

        return largest is { } larger ? text.Words(larger.Start, larger.End) : null;
    }

    // The longest figure from a start on that holds the quote and is larger.
    private WiderFigure? Largest(FactText text, int from, int start, int end, IReadOnlyList<int> ends)
    {
        var anything = Longest(text, from, end, ends, asAnything);
        var declared = Longest(text, from, end, ends, asDeclared);
        if (anything is { } wider)
        {
            // What was declared may read the same words as it read the quote, where anything goes reads them otherwise.
            var isSame = SaysTheSame(wider.Figure) || IsOnlyOfAnotherKind(wider.Figure)
                || (declared is { } same && same.End == wider.End && SaysTheSame(same.Figure));
            return isSame || (from == start && wider.End == end) ? null : wider;
        }

        return declared is { } only && !SaysTheSame(only.Figure) ? only : null;
    }

    private static WiderFigure? Longest(FactText text, int from, int end, IReadOnlyList<int> ends, ReadingContext context)
    {
        var origin = text.Folded.ToOriginal(from);
        var reading = FigurePrefix.Read(text.Content.Substring(origin, text.Folded.ToOriginal(ends[ends.Count - 1]) - origin), context);
        if (reading.Figure is { } figure)
        {
            var reached = text.Folded.ToFolded(origin + reading.End);
            return reached >= end ? new(figure, from, reached) : null;
        }

        return reading.IsStuck ? LongestOfFewer(text, from, ends, context) : null;
    }

    private static WiderFigure? LongestOfFewer(FactText text, int from, IReadOnlyList<int> ends, ReadingContext context)
    {
        for (var i = ends.Count - 1; i >= 0; i--)
        {
            if (FigureReader.Read(text.Words(from, ends[i]), context) is { IsRead: true } reading)
            {
                return new(reading.Figure, from, ends[i]);
            }
        }

        return null;
    }

    private bool SaysTheSame(in Figure other) =>
        own.Low == other.Low && own.High == other.High && own.Hedge == other.Hedge && own.Part == other.Part
        && ((own.Kind == other.Kind && own.Unit == other.Unit) || (IsCount(own.Kind) && IsCount(other.Kind) && IsNounOf(own.Unit, other.Unit)));

    // "2024" alone may be a number or a year, and "en 2024" is a year: where both may be read, the words around it decide and cut nothing.
    private bool IsOnlyOfAnotherKind(in Figure other)
    {
        var kind = (FigureKinds)(1 << (int)other.Kind);
        return other.Kind != own.Kind && (asDeclared.Kinds & kind) != 0
            && FigureReader.Read(quote, asDeclared with { Kinds = kind }) is { IsRead: true } alone
            && alone.Figure == other with { Notes = alone.Figure.Notes };
    }

    private static bool IsCount(FigureKind kind) => kind is FigureKind.Count or FigureKind.Number;

    // "sept" of "sept centres": the noun says what is counted, which a declaration may say too, and does not change how many.
    private static bool IsNounOf(string? unit, string? wider) =>
        unit is null || unit == wider || (wider is not null && wider.StartsWith(unit + " ", StringComparison.Ordinal));
}
