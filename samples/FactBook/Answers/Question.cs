using MetaAi.Domain;

namespace FactBook;

/// <summary>A question in plain words, and what answers it.</summary>
/// <param name="Words">The question.</param>
/// <param name="Replies">The answer, line by line.</param>
/// <param name="IsWorked">Whether it is a worked example: what it starts from is said once, before what comes of it.</param>
internal sealed record Question(string Words, IReadOnlyList<Reply> Replies, bool IsWorked = false)
{
    /// <summary>A question that one value answers, or several.</summary>
    public static Question Of(string words, params IReadOnlyList<Reply> replies) => new(words, replies);

    /// <summary>A question that a model answers, from assumptions that it names.</summary>
    public static Question Worked(string words, IAnalysis analysis, params IReadOnlyList<Reply> more) => new(words, [.. analysis.Answers.Select(Reply.Of), .. more], IsWorked: true);
}
