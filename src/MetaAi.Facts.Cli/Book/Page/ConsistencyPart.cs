using MetaAi.Facts.Cli.Book.Model;
using MetaAi.Facts.Reading;

namespace MetaAi.Facts.Cli.Book.Page;

/// <summary>What does not hold, and how the facts go together: what <c>facts check --report</c> lists.</summary>
/// <param name="book">The book.</param>
internal sealed class ConsistencyPart(FactBook book)
{
    public Html Of()
    {
        string[] problems = [.. book.Evidence.Results.SelectMany(result => result.Problems).Select(problem => problem.Fact is { } id ? $"{problem.Message} [{id}]" : problem.Message.ToString())];
        return Html.Of($"""
            <section aria-labelledby=consistency><h2 id=consistency>Consistency</h2>
            <p>{Proved()}</p>
            {Html.If(problems.Length > 0, $"<ul class=findings>{Html.Join(problems.Select(problem => Finding("error", problem)))}</ul>")}{(book.Findings.Count == 0
                ? Html.Of($"<p>No facts contradict each other or differ, and none is implausible.</p>")
                : Html.Of($"<ul class=findings>{Html.Join(book.Findings.Select(finding => Finding(ExchangeForm.Word(finding.Rule.Severity.ToString()), finding.ToString())))}</ul>"))}</section>

            """);
    }

    private string Proved() => book.Evidence switch
    {
        { Checker: null } => "Nothing was looked at to prove the facts: there is no lock, and the texts were not asked for.",
        { HasTexts: true } => "The quotes were looked for again in the texts, or in the lock where a text is not here.",
        _ => "The quotes were proved by the lock; the texts were not asked for.",
    };

    private static Html Finding(string severity, string words) => Html.Of($"<li><strong>{severity}</strong> {words}\n");
}
