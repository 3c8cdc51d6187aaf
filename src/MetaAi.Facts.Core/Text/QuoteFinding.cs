using MetaAi.Facts.Collections;
using MetaAi.Facts.Judging;

namespace MetaAi.Facts.Text;

/// <summary>What was found of a quote in a text. Equal by value.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record QuoteFinding
{
    /// <summary>Whether the quote stands in the text.</summary>
    public required QuoteOutcome Outcome { get; init; }

    /// <summary>Found, Cut, OpenCue, Torn, Damaged: where the words stand, or may have stood, in UTF-16 units of the text; default otherwise.</summary>
    public TextPosition Position { get; init; }

    /// <summary>Found, Cut, OpenCue, Torn, Damaged: the line that the words start on, counted from 1; 0 otherwise.</summary>
    public int Line { get; init; }

    /// <summary>
    /// Found, Cut, OpenCue, Torn: what stands around the words: the first 16 hex digits of the SHA-256 of the 32 folded characters before them, a line feed, and
    /// the 32 after them; fewer at an end of the text. Empty otherwise.
    /// </summary>
    public string ContextHash { get; init; } = "";

    /// <summary>Cut: the whole of the larger figure, as the text has it, on one line; null otherwise.</summary>
    public string? Larger { get; init; }

    /// <summary>OpenCue, Torn: what stands beside the words and changes or tears them; null otherwise.</summary>
    public OpenCue? Cue { get; init; }

    /// <summary>Damaged: what of the words is left in the text, on one line; null otherwise.</summary>
    public string? Left { get; init; }

    /// <summary>Damaged: the column of the line, counted from 1; 0 otherwise.</summary>
    public int Column { get; init; }

    /// <summary>NotFound: the nearest words of the text, at most three, the nearest first; empty otherwise.</summary>
    public EquatableArray<TextCandidate> Candidates { get; init; }

    /// <summary>Ambiguous: the line of each place where the quote stands, ascending, at most 64; empty otherwise.</summary>
    public EquatableArray<int> Lines { get; init; }

    /// <summary>Ambiguous: what to declare beside the words to mean one of the first places, as <c>Prefix = "Elle compte"</c>; empty otherwise.</summary>
    public EquatableArray<string> Neighbours { get; init; }

    /// <summary>The finding of words that stand at a folded place.</summary>
    internal static QuoteFinding FoundAt(FactText text, TextPosition folded) => At(QuoteOutcome.Found, text, folded);

    /// <summary>The finding of words that are at a folded place, whatever is to be said of them.</summary>
    internal static QuoteFinding At(QuoteOutcome outcome, FactText text, TextPosition folded)
    {
        var position = new TextPosition(text.Folded.ToOriginal(folded.Start), text.Folded.ToOriginal(folded.End));
        return new()
        {
            Outcome = outcome,
            Position = position,
            Line = text.LineOf(position.Start),
            ContextHash = ContextHashes.Of(text.Folded.Text, folded.Start, folded.End),
        };
    }
}
