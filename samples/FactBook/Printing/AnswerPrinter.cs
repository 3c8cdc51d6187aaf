using System.Globalization;
using MetaAi.Facts;
using Spectre.Console;

namespace FactBook;

/// <summary>Prints the answers of a chapter: its key figures, then its questions.</summary>
internal sealed class AnswerPrinter(Page page, Saying saying)
{
    /// <summary>The headlines of all chapters, with nothing beside them: what a reader sees first.</summary>
    public void PrintInShort(IReadOnlyList<Chapter> chapters)
    {
        Reply[] figures = [.. chapters.SelectMany(chapter => chapter.KeyFigures.Take(chapter.Headlines))];
        if (figures.Length > 0)
        {
            page.Title("In short", '=');
            page.Columns(0, [.. figures.Select(Row)]);
            PrintLegend(figures);
            page.Blank();
        }
    }

    /// <summary>A chapter's key figures with who says so, and its questions with their answers.</summary>
    public void Print(Chapter chapter)
    {
        if (chapter.KeyFigures.Count > 0)
        {
            page.Line(0, "Key figures", Decoration.Bold);
            PrintReplies(chapter.KeyFigures);
            page.Blank();
        }

        var told = new HashSet<IUnknown>(ReferenceEqualityComparer.Instance);
        foreach (var question in chapter.Questions)
        {
            page.Line(0, question.Words, Decoration.Bold);
            if (question.IsWorked)
            {
                PrintWorked(question.Replies, told);
            }
            else
            {
                PrintReplies(question.Replies);
            }

            page.Blank();
        }

        if (chapter.LeftOut > 0)
        {
            page.Line(0, string.Create(CultureInfo.InvariantCulture, $"Lines of answers left out: {chapter.LeftOut}. They rest on other sources too or on none, or are of another kind."));
            page.Blank();
        }
    }

    private void PrintReplies(IReadOnlyList<Reply> replies)
    {
        foreach (var reply in replies)
        {
            var name = saying.NameOf(reply);
            page.Line(1, name.Length == 0 ? saying.ValueOf(reply) : $"{name}: {saying.ValueOf(reply)}");
            if (reply.Words is null)
            {
                page.Line(2, saying.OriginOf(reply));
            }
        }

        PrintLegend(replies);
    }

    // What it starts from is said once in a chapter, not at each line.
    private void PrintWorked(IReadOnlyList<Reply> replies, HashSet<IUnknown> told)
    {
        foreach (var fact in replies.SelectMany(reply => reply.Facts).Where(fact => told.Add((IUnknown)fact)))
        {
            page.Line(1, $"given: {saying.InputOf(fact)}");
        }

        foreach (var assumed in replies.SelectMany(reply => reply.Assumptions).Where(told.Add).GroupBy(assumption => assumption.Reason).ToList())
        {
            page.Line(1, $"assumed ({assumed.Key}):");
            page.Columns(2, [.. assumed.Select(assumption => (saying.NameOf(assumption), assumption.Words))]);
        }

        page.Columns(1, [.. replies.Select(Row)]);
        PrintLegend(replies);
    }

    private void PrintLegend(IEnumerable<Reply> replies)
    {
        if (replies.Any(reply => reply.Assumptions.Any()))
        {
            page.Line(1, Saying.AssumedLegend);
        }
    }

    private (string Name, string Value) Row(Reply reply) => (saying.NameOf(reply), saying.ValueOf(reply));
}
