using System.Text.Json;
using MetaAi.Facts.Cli.Reading;
using MetaAi.Facts.Cli.Verifying;
using MetaAi.Facts.Proving;

namespace MetaAi.Facts.Cli.Serving;

/// <summary>Judges a claim, as <c>facts verify</c> does.</summary>
/// <param name="texts">The texts.</param>
internal sealed class VerifyTool(ClaimedTexts texts) : ServedTool
{
    private readonly ClaimJudge judge = new(texts);

    public override string Name => "verify";

    public override string Title => "Verify a quoted figure against its text";

    public override string Description =>
        "Proves that a figure stands in a text. Call it for every figure that you state from these texts, with the figure's own words as 'quote' (short, copied exactly, whole: "
        + "with 'more than', the sign, the scale and the currency) and what you say they mean as 'low', 'high', 'unit', 'hedge'. State the figure only where the verdict is 'proved'. "
        + "'contradicted': the quote stands there but says another figure, which the answer gives. 'absent': the words do not stand there; 'nearest' has words that do. "
        + "'ambiguous': they stand there more than once; add 'prefix' or 'suffix'. 'cut': they are a piece of a larger figure; quote the whole, in 'nearest'. "
        + "'openCue': a word beside them changes what they say, or their sentence contradicts what you declare. 'unreadable': they are no figure, or something has to be declared. The diagnostic says what to do.";

    public override string Schema { get; } = ToolSchemas.Object(
        "\"source\", \"lang\", \"quote\"",
        ToolSchemas.Source,
        ToolSchemas.Language,
        $$"""
        "quote": {"type": "string", "minLength": 1, "maxLength": {{QuoteJudge.LongestQuote}}, "description": "The words of the figure, copied exactly from the text."},
        "prefix": {"type": ["string", "null"], "description": "The words directly before the quote, where it stands more than once."},
        "suffix": {"type": ["string", "null"], "description": "The words directly after the quote, where it stands more than once."}
        """,
        ToolSchemas.Kind,
        """
        "low": {"type": ["string", "number", "null"], "description": "The lower end that is claimed, as an exact string: '39000000000', '49' for 49 %, '1/3', '2025-06-30', 'P3Y'. null claims that the words give none; left out, it is not compared."},
        "high": {"type": ["string", "number", "null"], "description": "The upper end, in the same form; equal to 'low' where the words say one number, null where they give none ('more than 14')."},
        "unit": {"type": ["string", "null"], "description": "An ISO 4217 code, pp, bp, share, x, or the noun that is counted as the quote has it; null claims none."}
        """,
        $$"""
        "hedge": {"type": ["string", "null"], "enum": [{{string.Join(", ", ClaimFields.Hedge.Choices.Select(hedge => $"\"{hedge}\""))}}, null], "description": "How the words bound the number; null is 'exact'."}
        """,
        ToolSchemas.Context);

    public override ToolAnswer Answer(JsonElement arguments, CancellationToken cancellation) => ClaimLine.Parse(arguments, out var problem) is { } claim
        ? new(AnswerJson.Verdict(judge.Judge(claim)))
        : ToolAnswer.Wrong(problem!);
}
