using MetaAi.Domain;

namespace FactBook;

/// <summary>What is asked of one system of the business, and answered.</summary>
/// <param name="System">The system.</param>
/// <param name="Headlines">How many of the key figures stand on the first page.</param>
/// <param name="KeyFigures">What a reader should know first, the most important one first.</param>
/// <param name="Questions">The questions: what sources say beside each other, what follows from it, a worked example.</param>
/// <param name="LeftOut">How many lines of answers a filter left out, because they rest on something else too.</param>
internal sealed record Chapter(BusinessSystem System, int Headlines, IReadOnlyList<Reply> KeyFigures, IReadOnlyList<Question> Questions, int LeftOut = 0)
{
    /// <summary>The chapter with only those lines that pass.</summary>
    public Chapter Where(Func<Reply, bool> passes)
    {
        var questions = Questions.Select(question => question with { Replies = [.. question.Replies.Where(passes)] }).Where(question => question.Replies.Count > 0);
        var left = new Chapter(System, KeyFigures.Take(Headlines).Count(passes), [.. KeyFigures.Where(passes)], [.. questions]);
        return left with { LeftOut = Count - left.Count };
    }

    private int Count => KeyFigures.Count + Questions.Sum(question => question.Replies.Count);
}
