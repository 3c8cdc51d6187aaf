using MetaAi.Facts.Languages;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Scanning;

namespace MetaAi.Facts.Text;

/// <summary>
/// Looks for a larger figure of which a quote's words are only a piece: "65 milliards" of "60 à 65 milliards". Words around the quote that change
/// nothing, as "en" before "2024", do not make a larger figure.
/// </summary>
internal sealed class LargerFigure
{
    // More than a figure takes on either side, in characters of the text.
    private const int Neighbourhood = 400;

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

    /// <summary>The larger figure around a quote, as written, without words before it that change nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The quote's first folded character.</param>
    /// <param name="end">The folded character after its last one.</param>
    /// <returns>Its words on one line; null where the quote is whole.</returns>
    public string? Around(FactText text, int start, int end)
    {
        var anything = Widest(text, start, end, asAnything);
        if (anything is { } whole && whole.Start == start && whole.End == end)
        {
            return null;
        }

        var declared = Widest(text, start, end, asDeclared);
        if ((anything ?? declared) is not { } wider || (wider.Start == start && wider.End == end))
        {
            return null;
        }

        // What was declared may read the same words as it read the quote, where anything goes reads them otherwise.
        var isSame = wider.Figure is { } figure
            && (SaysTheSame(figure) || IsOnlyOfAnotherKind(figure)
                || (declared is { Figure: { } same } alike && alike.End == wider.End && SaysTheSame(same)));
        return isSame ? null : text.Words(wider.Start, wider.End);
    }

    private static WiderFigure? Widest(FactText text, int start, int end, ReadingContext context)
    {
        var (first, last) = (text.Folded.ToOriginal(start), text.Folded.ToOriginal(end));
        var (from, to) = (Math.Max(0, first - Neighbourhood), Math.Min(text.Content.Length, last + Neighbourhood));
        var stretch = WithoutMarks(text.Content.AsSpan(from, to - from));
        using var scope = ReadingScope.Over(stretch, LanguagePacks.Find(context.Language)!, context, keepsWalls: true);
        if (!new FigureSearch(scope).TryRead(0, scope.Text.PositionOf(first - from), scope.Text.PositionOf(last - from), out var found))
        {
            return null;
        }

        var (origin, length) = scope.Text.Origin(found.Start, found.End);
        var behind = TextFolding.EndOfWords(stretch, origin, origin + length);
        return new(found.Figure, text.Folded.ToFolded(from + origin), text.Folded.ToFolded(from + behind));
    }

    // A quote is not read through a mark that turns a line around, or an invisible operator. Around a quote no such mark may hide what the quote leaves
    // out: each becomes one that reading passes over, so that all else stays where it is.
    private static ReadOnlySpan<char> WithoutMarks(ReadOnlySpan<char> text)
    {
        const char PassedOver = '\u200B';
        char[]? copy = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (TextFolding.IsUnseen(text[i]) && !TextFolding.IsPassedOver(text[i]))
            {
                copy ??= text.ToArray();
                copy[i] = PassedOver;
            }
        }

        return copy is null ? text : copy;
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
