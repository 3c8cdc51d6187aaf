using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Reading;

/// <summary>Answers one line of <c>facts read</c>. Every line has an answer.</summary>
internal static class ReadAnswer
{
    /// <summary>The answer, a JSON object on one line.</summary>
    /// <param name="line">The question; a byte order mark before it is passed over.</param>
    public static string To(string line)
    {
        if (ReadQuestion.Parse(line.TrimStart('\uFEFF'), out var problem) is not { } question)
        {
            return AnswerJson.Refusal(problem!);
        }

        var reading = FigureReader.Read(question.Text, question.Context);
        return reading.IsRead
            ? AnswerJson.Figure(reading.Figure)
            : AnswerJson.Refusal(RefusalMessages.Of(reading.Refusal, question.Text, question.Context));
    }
}
