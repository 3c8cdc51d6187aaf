using MetaAi.Facts.Text;

namespace MetaAi.Facts.Locking;

/// <summary>
/// What is known of a quote whose text may not be here: where it stood and what it said. Its key is the text, the words (folded, so that a typographic
/// apostrophe makes no difference), the words beside them, and the figure's kind: two facts may read the same words as different kinds.
/// </summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record LockedQuote
{
    /// <summary>The name of the text, as the source gives it.</summary>
    public required string Text { get; init; }

    /// <summary>The words directly before, folded; null where the quote asks for none.</summary>
    public string? Prefix { get; init; }

    /// <summary>The quote, folded.</summary>
    public required string Exact { get; init; }

    /// <summary>The words directly after, folded; null where the quote asks for none.</summary>
    public string? Suffix { get; init; }

    /// <summary>Where it stands, in UTF-16 units of the text.</summary>
    public required TextPosition Position { get; init; }

    /// <summary>Where it stands, in code points of the text.</summary>
    public required TextPosition CodePoints { get; init; }

    /// <summary>What stands around it, as <see cref="QuoteFinding.ContextHash"/> has it: 16 hex digits.</summary>
    public required string ContextHash { get; init; }

    /// <summary>What was read, as <see cref="FigureLine"/> writes it.</summary>
    public required string Figure { get; init; }

    /// <summary>Why the words stand although something beside them speaks against it: what was overruled when they were locked; null where nothing was.</summary>
    public string? Confirmed { get; init; }

    /// <summary>The figure's kind: the first word of <see cref="Figure"/>.</summary>
    public string Kind => FigureLine.KindOf(Figure);

    /// <summary>The quote, as it may be looked up.</summary>
    public TextQuote Quote => new(Exact, Prefix, Suffix);

    internal LockedQuoteKey Key => new(Text, Exact, Prefix ?? "", Suffix ?? "", Kind);
}
