using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Reading;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>What came of a claim.</summary>
/// <param name="Verdict">In a word.</param>
internal sealed record ClaimVerdict(Verdict Verdict)
{
    /// <summary>What the text says, where the quote is proved; null otherwise.</summary>
    public Figure? Figure { get; init; }

    /// <summary>Where the words stand, in code points of the text; null where they do in no one place.</summary>
    public TextPosition? Place { get; init; }

    /// <summary>The hash of the text; null where it is not here.</summary>
    public string? TextHash { get; init; }

    /// <summary>Why the claim does not hold; null where it does.</summary>
    public string? Diagnostic { get; init; }

    /// <summary>Words of the text that may have been meant.</summary>
    public IReadOnlyList<string> Nearest { get; init; } = [];

    /// <summary>Of a claim that no text was asked about.</summary>
    public static ClaimVerdict Refused(Verdict verdict, FactMessage problem) => new(verdict) { Diagnostic = problem.ToString() };
}
