using System.Text;
using MetaAi.Facts.Diagnostics;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>Answers one line of <c>facts read</c>. Every line has an answer.</summary>
internal static class ReadAnswer
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The answer to a line of bytes. Bytes that are no text are never replaced: what they said may have been part of a number.</summary>
    /// <param name="line">The question, in UTF-8.</param>
    public static string To(ReadOnlySpan<byte> line)
    {
        try
        {
            return To(Strict.GetString(line));
        }
        catch (DecoderFallbackException)
        {
            return AnswerJson.Refusal(new(FactRules.InvalidArgument, "line", Excerpt.Of(Encoding.UTF8.GetString(line)), "UTF-8"));
        }
    }

    /// <summary>The answer, a JSON object on one line.</summary>
    /// <param name="line">The question; a byte order mark before it is passed over.</param>
    private static string To(string line)
    {
        if (ReadQuestion.Parse(line.TrimStart('\uFEFF'), out var problem) is not { } question)
        {
            return AnswerJson.Refusal(problem!);
        }

        return Of(question);
    }

    /// <summary>The answer to a question.</summary>
    public static string Of(ReadQuestion question) => Of(FigureReader.Read(question.Text, question.Context));

    /// <summary>The answer for a phrase that was read, or was not.</summary>
    public static string Of(ReadingResult reading) => reading.IsRead
        ? AnswerJson.Figure(reading.Figure.Value)
        : AnswerJson.Refusal(reading.Message);
}
