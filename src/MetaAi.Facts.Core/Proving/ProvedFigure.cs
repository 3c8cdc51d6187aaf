using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Proving;

/// <summary>A figure with its evidence: what the words say, and where in which text they stand. Equal by value.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record ProvedFigure
{
    /// <summary>What the words say.</summary>
    public required Figure Figure { get; init; }

    /// <summary>The words, as they were quoted.</summary>
    public required TextQuote Quote { get; init; }

    /// <summary>The name of the text.</summary>
    public required string Text { get; init; }

    /// <summary>The SHA-256 of the text, as <see cref="FactText.Hash"/> has it.</summary>
    public required string TextHash { get; init; }

    /// <summary>Where the words stand, in UTF-16 units of the text; the end is exclusive.</summary>
    public required TextPosition Position { get; init; }

    /// <summary>Where they stand, in code points of the text, as exports count them.</summary>
    public required TextPosition CodePoints { get; init; }

    /// <summary>The line that they start on, counted from 1.</summary>
    public required int Line { get; init; }

    /// <summary>The hash of what stands around them, as <see cref="QuoteFinding.ContextHash"/> has it.</summary>
    public required string ContextHash { get; init; }

    /// <summary>The figure in words, and where it stands: <c>60 to 65 billion USD (news.txt, line 3)</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{FigureDescription.Describe(Figure)} ({Text}, line {Line})");
}
