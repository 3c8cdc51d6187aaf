using System.Diagnostics.CodeAnalysis;
using MetaAi.Facts.Collections;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Proving;

/// <summary>What came of judging a quote: a figure with its evidence, or why there is none. Equal by value.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(Json.NoJson))]
#endif
public sealed record QuoteVerdict
{
    /// <summary>What came of it, in a word.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Proved: the figure. Contradicted: the figure that the text says, which is not the one that was claimed. Null otherwise: no value is given that nothing proves.</summary>
    public ProvedFigure? Figure { get; init; }

    /// <summary>Why the claim does not hold, in a sentence under the rule that it breaks; null where it is proved.</summary>
    public FactMessage? Message { get; init; }

    /// <summary>What was found of the words in the text; null where they were not looked for.</summary>
    public QuoteFinding? Finding { get; init; }

    /// <summary>
    /// Words of the text that may have been meant, the nearest first, at most three: near ones of words that do not stand there, the whole of a figure that was cut.
    /// Empty otherwise.
    /// </summary>
    public EquatableArray<string> Nearest { get; init; }

    /// <summary>Whether the claim holds.</summary>
    [MemberNotNullWhen(true, nameof(Figure))]
    [MemberNotNullWhen(false, nameof(Message))]
    public bool IsProved => Verdict == Verdict.Proved;

    /// <summary>The figure and its place, or the sentence that says why there is none.</summary>
    public override string ToString() => IsProved ? Figure.ToString() : Message.ToString();
}
