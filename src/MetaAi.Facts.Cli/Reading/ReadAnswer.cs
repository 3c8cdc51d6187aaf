using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>Answers one line of <c>facts read</c>. Every line has an answer.</summary>
internal static class ReadAnswer
{
    /// <summary>The answer to a line of bytes.</summary>
    /// <param name="line">The question, in UTF-8.</param>
    public static string To(ReadOnlySpan<byte> line) => QuestionLine.Answer(
        line, text => ReadQuestion.Parse(text, out var problem) is { } question ? Of(question) : AnswerJson.Refusal(problem!));

    /// <summary>The answer to a question.</summary>
    public static string Of(ReadQuestion question) => Of(FigureReader.Read(question.Text, question.Context));

    /// <summary>The answer for a phrase that was read, or was not.</summary>
    public static string Of(ReadingResult reading) => reading.IsRead
        ? AnswerJson.Figure(reading.Figure.Value)
        : AnswerJson.Refusal(reading.Message);
}
