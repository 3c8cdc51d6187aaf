using System.Text;
using MetaAi.Facts.Diagnostics;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>A line of bytes that asks something. Bytes that are no text are never replaced: what they said may have been part of a number.</summary>
internal static class QuestionLine
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The answer to a line.</summary>
    /// <param name="line">The line, in UTF-8; a byte order mark before it is passed over.</param>
    /// <param name="answer">The answer to its text.</param>
    public static string Answer(ReadOnlySpan<byte> line, Func<string, string> answer)
    {
        string text;
        try
        {
            text = Strict.GetString(line);
        }
        catch (DecoderFallbackException)
        {
            return AnswerJson.Refusal(new(FactRules.InvalidArgument, "line", Excerpt.Of(Encoding.UTF8.GetString(line)), "UTF-8"));
        }

        return answer(text.TrimStart('\uFEFF'));
    }
}
