using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Text;

/// <summary>
/// Looks for a larger figure of which a quote's words are only a piece: "65 milliards" of "60 à 65 milliards". Words around the quote that change
/// nothing, as "en" before "2024", do not make a larger figure.
/// </summary>
internal sealed class LargerFigure
{
    private readonly Figure own;
    private readonly ReadingContext asDeclared;
    private readonly ReadingContext asAnything;

    private LargerFigure(in Figure own, ReadingContext context)
    {
        this.own = own;
        asDeclared = context;
        asAnything = context with { Kinds = FigureKinds.Any };
    }

    /// <summary>The search for one quote; null where the quote is not read as a figure, so that nothing can be larger.</summary>
    public static LargerFigure? For(string quote, ReadingContext? context) =>
        context is not null && FigureReader.Read(quote, context) is { IsRead: true } reading ? new(reading.Figure, context) : null;

    /// <summary>Whether a larger figure is read around the folded characters. Short stretches are tried first: they settle it most often.</summary>
    public bool IsAround(FactText text, int start, int end) => Array.Exists(FigureWindow.Around(text, start, end), stretch => IsLarger(text, stretch));

    /// <summary>The longest figure that is read around the folded characters and differs from the quote's, as written; null where there is none.</summary>
    public string? Around(FactText text, int start, int end)
    {
        var stretches = FigureWindow.Around(text, start, end);
        var longest = Array.FindLastIndex(stretches, stretch => IsLarger(text, stretch));
        return longest < 0 ? null : text.Words(stretches[longest].Start, stretches[longest].End);
    }

    private bool IsLarger(FactText text, TextPosition stretch)
    {
        var words = text.Words(stretch.Start, stretch.End);
        var wider = FigureReader.Read(words, asAnything);
        if (wider.IsRead && SaysTheSame(wider.Figure))
        {
            return false;
        }

        // What was declared may read the wider words as it read the quote, where anything goes reads them otherwise; or read them where nothing else does.
        var declared = FigureReader.Read(words, asDeclared);
        return declared.IsRead ? !SaysTheSame(declared.Figure) : wider.IsRead;
    }

    private bool SaysTheSame(in Figure other) =>
        own.Low == other.Low && own.High == other.High && own.Hedge == other.Hedge && own.Part == other.Part
        && ((own.Kind == other.Kind && own.Unit == other.Unit) || (IsCount(own.Kind) && IsCount(other.Kind) && IsNounOf(own.Unit, other.Unit)));

    private static bool IsCount(FigureKind kind) => kind is FigureKind.Count or FigureKind.Number;

    // "sept" of "sept centres": the noun says what is counted, which a declaration may say too, and does not change how many.
    private static bool IsNounOf(string? unit, string? wider) =>
        unit is null || unit == wider || (wider is not null && wider.StartsWith(unit + " ", StringComparison.Ordinal));
}
