using System.Text;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Proving;
using MetaAi.Facts.Text;

namespace MetaAi.Facts.Cli.Verifying;

/// <summary>Judges claims about the texts of a folder.</summary>
/// <param name="texts">The texts.</param>
internal sealed class ClaimJudge(ClaimedTexts texts)
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Judges a line. Every line has a verdict. Bytes that are no text are never replaced: what they said may have been part of a number.</summary>
    /// <param name="line">The claim, in UTF-8; a byte order mark before it is passed over.</param>
    /// <param name="number">The line's number, counted from 1.</param>
    public ClaimVerdict Judge(ReadOnlySpan<byte> line, long number)
    {
        string words;
        try
        {
            words = Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            return Malformed(new(FactRules.InvalidArgument, "line", Excerpt.Of(Encoding.UTF8.GetString(line)), "UTF-8"), number);
        }

        return ClaimLine.Parse(words.TrimStart('\uFEFF'), out var problem) is { } claim ? Judge(claim) : Malformed(problem!, number);
    }

    /// <summary>Judges a claim.</summary>
    public ClaimVerdict Judge(ClaimLine claim) => LastNet.Under(claim.Quote.Exact, () => Of(claim), message => ClaimVerdict.Refused(Verdict.Unreadable, message));

    private ClaimVerdict Of(ClaimLine claim)
    {
        var found = texts.Find(claim.Source);
        if (found.In(claim.Context) is not { } text)
        {
            return ClaimVerdict.Refused(found.Verdict, found.Problem!);
        }

        var judged = QuoteJudge.Judge(text, claim.Quote, claim.Context, claim.Figure);
        return new(judged.Verdict)
        {
            Figure = judged.Figure?.Figure,
            Place = judged.Finding is { Line: > 0 } finding ? text.ToCodePoints(finding.Position) : null,
            TextHash = text.Hash,
            Diagnostic = judged.Message?.ToString(),
            Nearest = judged.Nearest,
        };
    }

    private static ClaimVerdict Malformed(FactMessage problem, long number) =>
        new(Verdict.Unreadable) { Diagnostic = FormattableString.Invariant($"line {number}: {problem}") };
}
